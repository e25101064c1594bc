package org.vsm.cli.csv;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.FlowResult;
import org.vsm.analysis.simulation.result.Growth;
import org.vsm.analysis.simulation.result.LeadTimeResult;
import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.analysis.simulation.statistics.Interval;
import org.vsm.cli.csv.SimulationLines.Line;

/** The figures of one simulation, one line each, by the names that they have in JSON. */
final class ResultLines {

    private static final String RUN = "run";

    private final String state;
    private final String study;
    private final Double at;
    private final List<Line> lines = new ArrayList<>();

    /** @param at the value of what is varied; null where nothing is */
    ResultLines(String state, String study, Double at) {
        this.state = state;
        this.study = study;
        this.at = at;
    }

    List<Line> of(SimulationResult result) {
        words(RUN, null, "mode", result instanceof FlowResult ? "flow" : "capacity");
        number(RUN, null, "seed", result.settings().seed());
        number(RUN, null, "replications", result.replications());
        number(RUN, null, "units", result.settings().units());
        number(RUN, null, "warmUp", result instanceof CapacityResult capacity ? capacity.warmUp() : 0);
        if (result.leadTime() != null) {
            leadTime(result.leadTime());
        }
        result.types().forEach(each -> interval("type", each.type().name(), "leadTime", each.leadTime()));
        for (int i = 0; i < result.serviceLevels().size(); i++) {
            String number = Integer.toString(i + 1);
            number("service-level", number, "within", result.serviceLevels().get(i).promise().within());
            number("service-level", number, "promised", result.serviceLevels().get(i).promise().promised());
            interval("service-level", number, "reached", result.serviceLevels().get(i).reached());
        }
        if (result instanceof FlowResult flow) {
            flow(flow);
        } else if (result instanceof CapacityResult capacity) {
            capacity(capacity);
        }
        return lines;
    }

    private void leadTime(LeadTimeResult leadTime) {
        interval(RUN, null, "leadTime.mean", leadTime.mean());
        interval(RUN, null, "leadTime.standardDeviation", leadTime.standardDeviation());
        interval(RUN, null, "leadTime.p50", leadTime.p50());
        interval(RUN, null, "leadTime.p85", leadTime.p85());
        interval(RUN, null, "leadTime.p95", leadTime.p95());
        for (int i = 0; i < leadTime.histogram().bars().size(); i++) {
            String bar = Integer.toString(i + 1);
            number("bar", bar, "from", leadTime.histogram().bars().get(i).from());
            number("bar", bar, "to", leadTime.histogram().bars().get(i).to());
            number("bar", bar, "share", leadTime.histogram().bars().get(i).share());
        }
    }

    private void flow(FlowResult result) {
        number(RUN, null, "computedLeadTime", result.closedForm());
        interval(RUN, null, "delivered", result.delivered());
        result.branches().forEach(each -> interval("branch", each.block().name() + "." + (each.position() + 1), "decisive", each.decisive()));
    }

    private void capacity(CapacityResult result) {
        interval(RUN, null, "throughputPerDay", result.throughputPerDay());
        interval(RUN, null, "wip", result.wip());
        interval(RUN, null, "refused", result.refused());
        result.resources().forEach(each -> {
            interval("team", each.name(), "utilisation", each.utilisation());
            interval("team", each.name(), "queueWait", each.queueWait());
            interval("team", each.name(), "queueLength", each.queueLength());
        });
        result.steps().forEach(each -> {
            interval("step", each.step().name(), "visits", each.visits());
            interval("step", each.step().name(), "queueWait", each.queueWait());
            number("step", each.step().name(), "observedWait", each.observedWait());
        });
        buffers(result);
        result.waitChecks().forEach(each -> {
            number("wait-check", each.name(), "observed", each.observed());
            interval("wait-check", each.name(), "simulated", each.simulated());
            number("wait-check", each.name(), "busyElsewhere", each.busyElsewhere());
            words("wait-check", each.name(), "reading", Line.code(each.reading()));
        });
        words(RUN, null, "stable", Boolean.toString(result.isStable()));
        if (result.growth() != null) {
            growth(result.growth());
        }
    }

    private void buffers(CapacityResult result) {
        result.lanes().forEach(each -> {
            number("lane", each.lane().name(), "max", each.most());
            interval("lane", each.lane().name(), "units", each.units());
            interval("lane", each.lane().name(), "full", each.fullShare());
            interval("lane", each.lane().name(), "refused", each.refused());
        });
        result.supermarkets().forEach(each -> {
            number("supermarket", each.supermarket().name(), "filledWith", each.filledWith());
            interval("supermarket", each.supermarket().name(), "stock", each.stock());
            interval("supermarket", each.supermarket().name(), "empty", each.empty());
            interval("supermarket", each.supermarket().name(), "orderWait", each.orderWait());
        });
    }

    private void growth(Growth growth) {
        interval(RUN, null, "growth.unitsPerDay", growth.unitsPerDay());
        growth.queues().forEach(each -> {
            interval("queue", each.name(), "unitsPerDay", each.unitsPerDay());
            number("queue", each.name(), "utilisation", each.utilisation());
        });
    }

    private void interval(String kind, String name, String figure, Interval interval) {
        if (interval != null) {
            lines.add(new Line(state, study, at, kind, name, figure, interval.value(), interval.halfWidth(), null));
        }
    }

    private void number(String kind, String name, String figure, Number value) {
        if (value != null) {
            lines.add(new Line(state, study, at, kind, name, figure, value.doubleValue(), null, null));
        }
    }

    private void words(String kind, String name, String figure, String words) {
        lines.add(new Line(state, study, at, kind, name, figure, null, null, words));
    }
}
