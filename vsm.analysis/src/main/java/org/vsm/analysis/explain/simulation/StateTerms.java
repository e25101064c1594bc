package org.vsm.analysis.explain.simulation;

import java.util.List;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.explain.state.Explaining;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.simulation.result.ObservedWait;

/** Figures of the state as they are computed, which stand beside the simulated ones. */
final class StateTerms {

    private final Flow flow;
    private final Explaining explaining;

    StateTerms(Flow flow) {
        this.flow = flow;
        this.explaining = new Explaining(flow);
    }

    /** A figure by its path in the state; unknown where it has none of that path. */
    Explanation figure(String path) {
        return explaining.of(path).orElseGet(() -> new Explanation(FigureName.of(path), null, Combination.SUM, List.of()));
    }

    /** The same to stand beside a simulated one; nothing where the state has none of that path. */
    Explanation[] beside(String path) {
        return explaining.of(path).stream().toArray(Explanation[]::new);
    }

    /** A wait that was observed, with the numbers of the text. */
    Term wait(ObservedWait wait) {
        return explaining.wait(wait.element().name(), wait.type(), Factor.of(Quantity.PASSES_PER_START, wait.passes()));
    }

    /** Where something of the state is written. */
    Object placeOf(Object origin) {
        return flow.placeOf(origin);
    }

    /** The same where a simulation tells it. */
    Explanation figure(String path, FigureName at) {
        Explanation found = figure(path);
        return found.as(found.name().at(at.path()));
    }
}
