package org.vsm.analysis.explain.simulation;

import java.util.List;

import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.analysis.simulation.study.SampleSize;
import org.vsm.analysis.simulation.study.SimulatedChange;

/** How many units one would have to measure to prove a difference: (z(0.975) + z(0.8))² x (s1² + s2²) / difference², rounded up. */
final class ProofTerms {

    private final Catalogue catalogue;

    ProofTerms(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Adds one.
     *
     * @param units      null where there is nothing to prove
     * @param difference of the means; null as above
     * @param before     what the paths of the earlier simulation begin with
     * @param after      the same of the later one
     */
    void add(FigureName name, Long units, SimulatedChange change, Term difference, String before, String after) {
        if (units == null) {
            catalogue.add(name, () -> new Explanation(name, null, Combination.SUM, List.of()));
            return;
        }
        Term earlier = spread("before", before, change.from(), difference.value());
        Term later = spread("after", after, change.to(), difference.value());
        Term rounding = Term.of(FigureName.of("simulation.rounded"), units - earlier.value() - later.value());
        Explanation ofDifference = new Explanation(FigureName.of("simulation.proven").in("leadTime"), difference.value(), Combination.SUM, List.of(difference));
        catalogue.add(name, () -> new Explanation(name, (double) units, Combination.SUM, List.of(earlier, later, rounding), List.of(ofDifference), List.of()));
    }

    private static Term spread(String which, String path, SimulationResult result, double difference) {
        double deviation = result.leadTime().standardDeviation().value();
        FigureName name = FigureName.of("simulation." + which, "simulation.standardDeviation").in("leadTime").at(path + ".leadTime.standardDeviation");
        return new Term(new Subject.OfFigure(name), null, List.of(Factor.of(Quantity.ERRORS_SQUARED, SampleSize.errorsSquared()),
                Factor.of(Quantity.FIGURE, deviation), Factor.of(Quantity.FIGURE, deviation),
                Factor.of(Quantity.CHANGED_TIME, Math.abs(difference)).dividing(), Factor.of(Quantity.CHANGED_TIME, Math.abs(difference)).dividing()));
    }
}
