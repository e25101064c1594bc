package org.vsm.analysis.explain.simulation;

import java.util.List;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.simulation.result.LeadTimeResult;
import org.vsm.analysis.simulation.statistics.Histogram;
import org.vsm.analysis.simulation.statistics.Histogram.Bar;

/** Simulated lead times: mean, spread, quantiles and how many units take how long. */
final class LeadTimeTerms {

    private static final String TIME = "leadTime";
    /** Nothing but rounding. */
    private static final double WHOLE = 1e-9;

    private final ReplicationTerms terms;
    private final Explanation computed;

    /** @param computed the mean lead time as computed: says which of its numbers are unknown or estimated */
    LeadTimeTerms(ReplicationTerms terms, Explanation computed) {
        this.terms = terms;
        this.computed = computed;
    }

    void add(LeadTimeResult result) {
        FigureName mean = terms.name("mean", "leadTime.mean", TIME);
        terms.addMeanOfUnits(mean, mean.path().replaceFirst("mean$", "halfWidth"), result.mean(), result.delivered(), computed);
        terms.addOfAll(terms.name("standardDeviation", "leadTime.standardDeviation", TIME), result.standardDeviation(), computed);
        terms.addOfAll(terms.name("percentile.p50", "leadTime.p50", TIME), result.p50(), computed);
        terms.addOfAll(terms.name("percentile.p85", "leadTime.p85", TIME), result.p85(), computed);
        terms.addOfAll(terms.name("percentile.p95", "leadTime.p95", TIME), result.p95(), computed);
        long units = result.delivered().stream().mapToLong(Long::longValue).sum();
        for (int i = 0; i < result.histogram().bars().size(); i++) {
            add(i + 1, result.histogram(), units);
        }
    }

    /** Bars begin and end at multiples of their width; the last one holds the longest time, however long it is. */
    private void add(int number, Histogram histogram, long units) {
        Bar bar = histogram.bars().get(number - 1);
        FigureName from = name("from", number, TIME);
        FigureName to = name("to", number, TIME);
        terms.add(product(from, bar.from(), histogram.width()));
        double bars = bar.to() / histogram.width();
        terms.add(Math.abs(bars - Math.rint(bars)) > WHOLE ? longest(to, bar.to()) : product(to, bar.to(), histogram.width()));
        FigureName share = name("share", number, "delivered");
        long inBar = Math.round(bar.share() * units);
        terms.add(new Explanation(share, bar.share(), Combination.QUOTIENT, List.of(Term.of(FigureName.of("simulation.unitsInBar"), inBar),
                Term.of(FigureName.of("simulation.unitsDelivered"), units))));
    }

    private FigureName name(String end, int number, String unit) {
        return terms.name("histogram." + end, "leadTime.histogram." + number + "." + end, unit, Integer.toString(number));
    }

    private static Explanation product(FigureName name, double seconds, double width) {
        return new Explanation(name, seconds, Combination.SUM, List.of(new Term(new Subject.OfFigure(FigureName.of("simulation.bars")), null,
                List.of(Factor.of(Quantity.BARS, Math.rint(seconds / width)), Factor.of(Quantity.PERIOD, width)))));
    }

    private static Explanation longest(FigureName name, double seconds) {
        return new Explanation(name, seconds, Combination.SUM, List.of(Term.of(FigureName.of("simulation.longest").in(TIME), seconds)));
    }
}
