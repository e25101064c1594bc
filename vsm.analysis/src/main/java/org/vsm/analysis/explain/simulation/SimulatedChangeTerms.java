package org.vsm.analysis.explain.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.LeadTimeResult;
import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.analysis.simulation.statistics.Interval;
import org.vsm.analysis.simulation.study.SimulatedChange;

/** By how much lead times differ between two simulations that meet the same random numbers, and whether that is more than chance. */
final class SimulatedChangeTerms {

    private static final String TIME = "leadTime";
    private static final List<Compared> FIGURES = List.of(
            new Compared("mean", "simulation.mean", SimulatedChange::mean, LeadTimeResult::mean),
            new Compared("p50", "simulation.percentile.p50", SimulatedChange::p50, LeadTimeResult::p50),
            new Compared("p85", "simulation.percentile.p85", SimulatedChange::p85, LeadTimeResult::p85),
            new Compared("p95", "simulation.percentile.p95", SimulatedChange::p95, LeadTimeResult::p95));

    private final Catalogue catalogue;
    private final String scope;
    private final String before;
    private final String[] improvement;
    private final Explanation runs;

    /** A figure that is compared. */
    private record Compared(String name, String kind, Function<SimulatedChange, Interval> change, Function<LeadTimeResult, Interval> figure) {

        String path() {
            return "leadTime." + name;
        }
    }

    /**
     * For a comparison.
     *
     * @param scope       what its paths begin with: those of the later simulation with the same and {@code result}
     * @param before      what the paths of the earlier simulation begin with
     * @param improvement name of the one that makes the difference; none for all together
     * @param runs        how it was simulated
     */
    SimulatedChangeTerms(Catalogue catalogue, String scope, String before, Explanation runs, String... improvement) {
        this.catalogue = catalogue;
        this.scope = scope;
        this.before = before;
        this.improvement = improvement;
        this.runs = runs;
    }

    void add(SimulatedChange change) {
        for (Compared figure : FIGURES) {
            FigureName name = name(figure);
            FigureName error = error(figure);
            catalogue.add(name, () -> difference(figure, change));
            catalogue.add(error, () -> errors(figure, change).halfWidth(error));
        }
        FigureName verdict = verdict(change);
        catalogue.add(verdict, () -> verdict(verdict, change));
        new ProofTerms(catalogue).add(name("unitsPerGroup", null), change.unitsPerGroup(), change, change.mean() == null ? null
                : Term.of(name(FIGURES.get(0)), change.mean().value()), before, scope + ".result");
    }

    private FigureName name(Compared figure) {
        return name(figure.name(), TIME);
    }

    private FigureName name(String figure, String unit) {
        return FigureName.of("simulation.change." + figure, improvement).in(unit).at(scope + "." + figure);
    }

    private FigureName error(Compared figure) {
        String[] of = Stream.concat(Stream.of(name(figure).kind()), Stream.of(improvement)).toArray(String[]::new);
        return FigureName.of("simulation.halfWidth", of).in(TIME).at(scope + "." + figure.name() + "HalfWidth");
    }

    /** After less before; the error follows from the differences, run by run. */
    private Explanation difference(Compared figure, SimulatedChange change) {
        Interval interval = figure.change().apply(change);
        if (interval == null) {
            return new Explanation(name(figure), null, Combination.DIFFERENCE, List.of(), List.of(runs), List.of());
        }
        List<Term> terms = List.of(Term.of(side("after", scope + ".result", figure), figure.figure().apply(change.to().leadTime()).value()),
                Term.of(side("before", before, figure), figure.figure().apply(change.from().leadTime()).value()));
        List<Explanation> parts = new ArrayList<>();
        if (interval.halfWidth() != null) {
            parts.add(errors(figure, change).spread(error(figure)));
        }
        parts.add(errors(figure, change).halfWidth(error(figure)));
        if (figure.name().equals("mean")) {
            parts.add(verdict(verdict(change), change));
        }
        parts.add(runs);
        return new Explanation(name(figure), interval.value(), Combination.DIFFERENCE, terms, parts, List.of());
    }

    private static FigureName side(String which, String path, Compared figure) {
        return FigureName.of("simulation." + which, figure.kind()).in(TIME).at(path + "." + figure.path());
    }

    private ErrorTerms errors(Compared figure, SimulatedChange change) {
        Interval interval = figure.change().apply(change);
        if (interval == null) {
            return new ErrorTerms(null, null);
        }
        List<Double> after = figure.figure().apply(change.to().leadTime()).replications();
        List<Double> earlier = figure.figure().apply(change.from().leadTime()).replications();
        return new ErrorTerms(interval, number -> new Subject.OfPair(name(figure), number + 1, after.get(number), earlier.get(number)));
    }

    /** Its name tells what it is: a word, whose terms are times, or units per day where there is no lead time. */
    private FigureName verdict(SimulatedChange change) {
        boolean withoutLeadTime = change.mean() == null;
        return FigureName.of("simulation.verdict." + code(change) + (withoutLeadTime ? ".growth" : ""), improvement)
                .in(withoutLeadTime ? null : TIME).at(scope + ".verdict");
    }

    private static String code(SimulatedChange change) {
        return change.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the 95 % interval ends; where a state has no lead time, by how much its queues grow. */
    private Explanation verdict(FigureName name, SimulatedChange change) {
        if (change.mean() == null) {
            List<Term> growth = Stream.concat(growth("before", before, change.from()), growth("after", scope + ".result", change.to())).toList();
            return new Explanation(name, null, Combination.SOLVED, growth).of(code(change));
        }
        Interval mean = change.mean();
        Term value = Term.of(name(FIGURES.get(0)), mean.value());
        List<Term> ends = mean.halfWidth() == null ? List.of(value)
                : List.of(value, Term.of(error(FIGURES.get(0)), mean.halfWidth()), end("low", mean.low()), end("high", mean.high()));
        return new Explanation(name, null, Combination.SOLVED, ends).of(code(change));
    }

    private Term end(String which, double value) {
        return Term.of(FigureName.of("simulation.change." + which, improvement).in(TIME), value);
    }

    private static Stream<Term> growth(String which, String path, SimulationResult result) {
        FigureName name = FigureName.of("simulation." + which, "simulation.growth").at(path + ".growth.unitsPerDay");
        return result instanceof CapacityResult capacity && capacity.growth() != null
                ? Stream.of(Term.of(name, capacity.growth().unitsPerDay().value())) : Stream.of();
    }
}
