package org.vsm.analysis.explain.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.simulation.statistics.Interval;

/** Simulated figures, each from what came out in the replications, and the error that follows: t x s / root of n. */
final class ReplicationTerms {

    private final Catalogue catalogue;
    private final String scope;
    private final Explanation runs;

    /**
     * For the figures of one simulation.
     *
     * @param scope what their paths begin with
     * @param runs  how it was simulated: belongs to every figure
     */
    ReplicationTerms(Catalogue catalogue, String scope, Explanation runs) {
        this.catalogue = catalogue;
        this.scope = scope;
        this.runs = runs;
    }

    /**
     * What a simulated figure is called.
     *
     * @param kind  without {@code simulation}
     * @param path  the rest of its path
     * @param unit  a figure of the same unit; null for plain numbers
     * @param names of what it is
     */
    FigureName name(String kind, String path, String unit, String... names) {
        return FigureName.of("simulation." + kind, names).in(unit).at(scope + "." + path);
    }

    /** The mean of the replications: each counts the same. */
    void addMean(FigureName name, Interval interval, Explanation... related) {
        addMean(name, name.path() + "HalfWidth", interval, related);
    }

    private void addMean(FigureName name, String error, Interval interval, Explanation... related) {
        long observed = interval == null ? 0 : interval.replications().stream().filter(value -> !value.isNaN()).count();
        add(name, error, interval, Combination.SUM,
                number -> List.of(figure(interval, number), Factor.of(Quantity.REPLICATIONS, observed).dividing()), related);
    }

    /** The mean of all units of all replications: each replication counts with its units. */
    void addMeanOfUnits(FigureName name, String error, Interval interval, List<Long> units, Explanation... related) {
        long all = units.stream().mapToLong(Long::longValue).sum();
        add(name, error, interval, Combination.SUM, number -> List.of(figure(interval, number),
                Factor.of(Quantity.UNITS, units.get(number)), Factor.of(Quantity.UNITS, all).dividing()), related);
    }

    /** What all units of all replications together tell, such as a quantile: no sum of what each tells. */
    void addOfAll(FigureName name, Interval interval, Explanation... related) {
        add(name, name.path() + "HalfWidth", interval, Combination.SOLVED, number -> List.of(figure(interval, number)), related);
    }

    /** A figure that needs no replications to be explained. */
    void add(Explanation explanation) {
        catalogue.add(explanation.name(), () -> explanation);
    }

    private static Factor figure(Interval interval, int number) {
        return Factor.of(Quantity.FIGURE, interval.replications().get(number));
    }

    private void add(FigureName name, String errorPath, Interval interval, Combination combination, IntFunction<List<Factor>> factors,
            Explanation... related) {
        ErrorTerms ofRuns = new ErrorTerms(interval, number -> new Subject.OfReplication(name, number + 1));
        List<String> names = new ArrayList<>(List.of(name.kind()));
        names.addAll(name.names());
        FigureName error = FigureName.of("simulation.halfWidth", names.toArray(String[]::new)).in(name.unit()).at(errorPath);
        catalogue.add(name, () -> {
            List<Explanation> parts = new ArrayList<>(List.of(ofRuns.halfWidth(error), runs));
            parts.addAll(List.of(related));
            return new Explanation(name, interval == null ? null : Double.valueOf(interval.value()), combination,
                    ofRuns.terms(factors), parts, List.of());
        });
        catalogue.add(error, () -> ofRuns.halfWidth(error));
    }
}
