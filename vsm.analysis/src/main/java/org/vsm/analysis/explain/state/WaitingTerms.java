package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.vsm.analysis.breakdown.Waitings;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.figures.Waiting;
import org.vsm.analysis.figures.Waste;

/** The waiting of the lead time by kind and by whom one waits for, and the waste. */
final class WaitingTerms {

    private static final String DEFECTS = "defects";

    private final Solutions solutions;
    private final StateFigures state;
    private final TimeSums times;

    WaitingTerms(Solutions solutions, StateFigures state) {
        this.solutions = solutions;
        this.state = state;
        this.times = new TimeSums(solutions, state.passage());
    }

    void addTo(Catalogue catalogue) {
        for (Waiting waiting : state.waitingFor()) {
            String kind = waiting.kind().name().toLowerCase(Locale.ROOT);
            String of = waiting.waitingFor() == null ? kind : kind + "." + waiting.waitingFor();
            FigureName seconds = FigureName.of("waitingFor.seconds", of);
            FigureName share = FigureName.of("waitingFor.share", of);
            catalogue.add(seconds, () -> new Explanation(seconds, waiting.seconds(), Combination.SUM, terms(waiting)));
            catalogue.add(share, () -> Shares.of(share, waiting.share(), "waitTime", state.passage().waitTime(), terms(waiting)));
        }
        for (Waste waste : state.waste()) {
            FigureName name = FigureName.of("waste.seconds", waste.kind() == null ? FigureName.NONE : waste.kind());
            catalogue.add(name, () -> waste(name, waste));
        }
    }

    private List<Term> terms(Waiting waiting) {
        return times.waitingOf(node -> Waitings.kind(node) == waiting.kind()
                && Objects.equals(Waitings.waitingFor(node.element()), waiting.waitingFor()));
    }

    /** Waiting at what is marked with it, wherever it stands; for defects also the lead time of rework. */
    private Explanation waste(FigureName name, Waste waste) {
        List<Term> terms = new ArrayList<>();
        double rework = state.passage().rework().leadTime();
        if (DEFECTS.equals(waste.kind()) && rework != 0) {
            terms.add(solutions.figure("rework.leadTime", rework));
        }
        for (Node node : solutions.graph().nodes()) {
            if (node.element() != null) {
                node.element().wastes().stream().filter(mark -> mark.kind().equals(waste.kind()))
                        .forEach(mark -> terms.addAll(times.waitingAnywhere(other -> other == node)));
            }
        }
        return new Explanation(name, waste.seconds(), Combination.SUM, terms);
    }
}
