package org.vsm.analysis.explain.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.compare.MetricChange;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.explain.state.Explaining;
import org.vsm.analysis.flow.Flow;

/** The figures of the two states of a comparison, as parts of what is explained of it. */
public final class ComparedFigures {

    private final Flow from;
    private final Flow to;
    private final Set<String> metrics;
    private Explaining before;
    private Explaining after;

    ComparedFigures(Comparison comparison) {
        this(comparison.from().flow(), comparison.to().flow(), comparison.metrics().stream().map(MetricChange::name).collect(Collectors.toSet()));
    }

    /** @param from of the earlier state */
    public ComparedFigures(Flow from, Flow to) {
        this(from, to, Set.of());
    }

    private ComparedFigures(Flow from, Flow to, Set<String> metrics) {
        this.from = from;
        this.to = to;
        this.metrics = metrics;
    }

    Flow from() {
        return from;
    }

    Flow to() {
        return to;
    }

    /**
     * A figure of the earlier state.
     *
     * @param name  that it has in the comparison
     * @param path  that it has in the state
     * @param value in the comparison; null where nobody knows it
     */
    Explanation before(FigureName name, String path, Double value) {
        if (before == null) {
            before = new Explaining(from);
        }
        return figure(before, name, path, value, "metrics.from");
    }

    /** The same of the later state. */
    Explanation after(FigureName name, String path, Double value) {
        if (after == null) {
            after = new Explaining(to);
        }
        return figure(after, name, path, value, "metrics.to");
    }

    private Explanation figure(Explaining state, FigureName name, String path, Double value, String kind) {
        return value == null ? new Explanation(name, null, Combination.SUM, List.of())
                : state.of(path).map(found -> found.as(name).withTerms(term -> compared(term, kind)))
                        .orElseGet(() -> new Explanation(name, value, Combination.SUM, List.of()));
    }

    /** What a figure follows from goes by the name that it has in the comparison, where it has one. */
    private Term compared(Term term, String kind) {
        return term.subject() instanceof Subject.OfFigure figure && metrics.contains(figure.name().path())
                ? new Term(new Subject.OfFigure(FigureName.of(kind, figure.name().path()).in(figure.name().path())), term.type(), term.factors()) : term;
    }
}
