package org.vsm.analysis.explain.simulation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.explain.state.Explaining;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.simulation.result.ObservedWait;

/** Figures of the state as they are computed, which stand beside the simulated ones. */
final class StateTerms {

    private static final Set<Combination> IN_TURN = EnumSet.of(Combination.QUOTIENT, Combination.DIFFERENCE);

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

    /** The same to stand beside a simulated one, with those that it is made of; nothing where the state has none of that path. */
    Explanation[] beside(String path) {
        return explaining.of(path).stream().flatMap(found -> Stream.concat(Stream.of(found), madeOf(found))).toArray(Explanation[]::new);
    }

    /** Figures among the terms, in turn: by themselves they can be asked for only of a state as it is written, not as it was simulated. */
    private Stream<Explanation> madeOf(Explanation explanation) {
        if (!IN_TURN.contains(explanation.combination())) {
            return Stream.of();
        }
        return explanation.terms().stream().map(Term::subject).filter(Subject.OfFigure.class::isInstance)
                .flatMap(subject -> explaining.of(((Subject.OfFigure) subject).name().path()).stream())
                .flatMap(found -> Stream.concat(Stream.of(found), madeOf(found)));
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
        List<Explanation> parts = Stream.concat(found.parts().stream(), madeOf(found)).toList();
        return new Explanation(found.name().at(at.path()), found.value(), found.combination(), found.terms(), parts, found.leftOut(), found.of());
    }
}
