package org.vsm.cli.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.vsm.analysis.simulation.statistics.Interval;
import org.vsm.analysis.simulation.study.Calibration;
import org.vsm.analysis.simulation.study.SimulatedChange;
import org.vsm.analysis.simulation.study.Sweep;
import org.vsm.analysis.simulation.study.SweepParameter;
import org.vsm.cli.streams.SimulatedStream;
import org.vsm.cli.streams.SimulatedStream.Comparison;

/** All figures of a simulation and of what was asked besides, one line each. */
final class SimulationLines {

    private final SimulatedStream simulated;
    private final List<Line> lines = new ArrayList<>();

    private SimulationLines(SimulatedStream simulated) {
        this.simulated = simulated;
    }

    /**
     * A line.
     *
     * @param study     {@code simulation}, {@code comparison}, {@code sweep} or {@code calibration}
     * @param at        the value of what a sweep varies; null else
     * @param kind      what the figure is of: the run itself, a team, a step and the like
     * @param name      of it; null for the run
     * @param figure    its name in JSON
     * @param value     null where nobody knows it, or where it is in words
     * @param halfWidth null where it has no error
     */
    record Line(String state, String study, Double at, String kind, String name, String figure, Double value, Double halfWidth, String words) {

        /** What is said in words. */
        static String code(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static List<Line> of(SimulatedStream simulated) {
        SimulationLines all = new SimulationLines(simulated);
        String state = simulated.state().name();
        if (simulated.result() != null) {
            all.lines.addAll(new ResultLines(state, "simulation", null).of(simulated.result()));
        }
        if (simulated.comparison() != null) {
            all.comparison(simulated.comparison());
        }
        if (simulated.sweep() != null) {
            all.sweep(simulated.sweep());
        }
        if (simulated.calibration() != null) {
            all.calibration(simulated.calibration());
        }
        return all.lines;
    }

    private void comparison(Comparison comparison) {
        String to = comparison.to().name();
        lines.addAll(new ResultLines(to, "comparison", null).of(comparison.change().to()));
        change(to, "change", null, comparison.change());
        comparison.alone().forEach(each -> {
            if (each.change() != null) {
                change(to, "improvement", ComparisonLines.name(each.improvement()), each.change());
            }
        });
        comparison.proofs().forEach(each -> {
            number(to, "comparison", "key-result", each.keyResult().title(), "difference", each.difference());
            number(to, "comparison", "key-result", each.keyResult().title(), "unitsPerGroup", each.unitsPerGroup());
        });
    }

    private void change(String state, String kind, String name, SimulatedChange change) {
        interval(state, kind, name, "mean", change.mean());
        interval(state, kind, name, "p50", change.p50());
        interval(state, kind, name, "p85", change.p85());
        interval(state, kind, name, "p95", change.p95());
        if (change.unitsPerGroup() != null) {
            number(state, "comparison", kind, name, "unitsPerGroup", change.unitsPerGroup());
        }
        if (change.verdict() != null) {
            lines.add(new Line(state, "comparison", null, kind, name, "verdict", null, null, Line.code(change.verdict())));
        }
    }

    private void interval(String state, String kind, String name, String figure, Interval interval) {
        if (interval != null) {
            lines.add(new Line(state, "comparison", null, kind, name, figure, interval.value(), interval.halfWidth(), null));
        }
    }

    private void number(String state, String study, String kind, String name, String figure, double value) {
        lines.add(new Line(state, study, null, kind, name, figure, value, null, null));
    }

    private void sweep(Sweep sweep) {
        String state = simulated.state().name();
        String team = sweep.parameter() instanceof SweepParameter.People people ? people.team()
                : sweep.parameter() instanceof SweepParameter.Availability available ? available.team() : null;
        sweep.points().forEach(point -> lines.addAll(new ResultLines(state, "sweep", point.value()).of(point.result())));
        if (sweep.knee().value() != null) {
            number(state, "sweep", "sweep", team, "knee", sweep.knee().value());
        }
    }

    private void calibration(Calibration calibration) {
        String state = simulated.state().name();
        lines.addAll(new ResultLines(state, "calibration", null).of(calibration.result()));
        calibration.teams().forEach(each -> {
            number(state, "calibration", "availability", each.name(), "stated", each.stated());
            number(state, "calibration", "availability", each.name(), "found", each.found());
            number(state, "calibration", "availability", each.name(), "observed", each.observed());
            lines.add(new Line(state, "calibration", null, "availability", each.name(), "simulated", each.simulated().value(), each.simulated().halfWidth(), null));
        });
    }
}
