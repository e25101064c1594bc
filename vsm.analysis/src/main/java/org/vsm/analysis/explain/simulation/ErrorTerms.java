package org.vsm.analysis.explain.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.simulation.statistics.Interval;

/** What came out run by run, and the error that follows: t x s / root of n. */
final class ErrorTerms {

    private static final double UPPER = 0.975;

    private final Interval interval;
    private final IntFunction<Subject> runs;

    /**
     * For a figure.
     *
     * @param interval null where it is not known
     * @param runs     what its terms are about, by the index of a run
     */
    ErrorTerms(Interval interval, IntFunction<Subject> runs) {
        this.interval = interval;
        this.runs = runs;
    }

    /** A term for every run in which something was observed. */
    List<Term> terms(IntFunction<List<Factor>> factors) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; interval != null && i < interval.replications().size(); i++) {
            if (!interval.replications().get(i).isNaN()) {
                terms.add(new Term(runs.apply(i), null, factors.apply(i)));
            }
        }
        return terms;
    }

    /** Null where one replication alone says nothing about chance. */
    Explanation halfWidth(FigureName error) {
        if (interval == null || interval.halfWidth() == null) {
            return new Explanation(error, null, Combination.SUM, List.of());
        }
        Explanation spread = spread(error);
        int observed = observed().length;
        Term term = new Term(new Subject.OfFigure(spread.name()), null, List.of(
                Factor.of(Quantity.STUDENT_T, Interval.quantile(UPPER, observed - 1)), Factor.of(Quantity.FIGURE, spread.value()),
                Factor.of(Quantity.ROOT_OF_REPLICATIONS, Math.sqrt(observed)).dividing()));
        return new Explanation(error, interval.halfWidth(), Combination.SUM, List.of(term), List.of(spread), List.of());
    }

    /** How far the runs are from each other; of two runs or more. */
    Explanation spread(FigureName error) {
        FigureName name = FigureName.of("simulation.spread", error.names().toArray(String[]::new)).in(error.unit());
        return new Explanation(name, StandardDeviation.of(observed()).getAsDouble(), Combination.SOLVED,
                terms(number -> List.of(Factor.of(Quantity.FIGURE, interval.replications().get(number)))));
    }

    private double[] observed() {
        return interval.replications().stream().mapToDouble(Double::doubleValue).filter(value -> !Double.isNaN(value)).toArray();
    }
}
