package org.vsm.analysis.resources;

import java.util.List;
import java.util.Objects;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;
import org.vsm.analysis.leadtime.TypedTimes;

/**
 * Whether steps that nobody performs by name keep up with the demand: (cycle time, else process time / batch) x visits /
 * (stations x uptime) against takt time. Customers and suppliers who work on a step are as many as there are units.
 *
 * @param ratio above 1 where the step is slower than the demand
 */
public record TaktCheck(Node node, double ratio) {

    /** One per step without a performer, in the order of the text; empty without demand. */
    public static List<TaktCheck> of(SolvedFlow solved) {
        Double demand = solved.graph().flow().demandPerDay();
        if (demand == null || demand <= 0) {
            return List.of();
        }
        double takt = solved.graph().flow().calendar().secondsPerDay() / demand;
        return solved.graph().nodes().stream().map(node -> check(solved, node, takt)).filter(Objects::nonNull).toList();
    }

    private static TaktCheck check(SolvedFlow solved, Node node, double takt) {
        if (!(node.element() instanceof Step step) || step.performers() != null) {
            return null;
        }
        double seconds = 0;
        for (SolvedType type : solved.types()) {
            double cycle = EstimateEnd.MEAN.of(TypedTimes.of(step.cycleTime(), type.type().name()).time());
            double perUnit = cycle > 0 ? cycle : type.times().processing()[node.index()] / step.batch();
            seconds += type.type().share() * type.visits(node.index()) * perUnit;
        }
        int stations = step.stations() == null ? 1 : step.stations();
        return new TaktCheck(node, seconds / (stations * step.uptime()) / takt);
    }
}
