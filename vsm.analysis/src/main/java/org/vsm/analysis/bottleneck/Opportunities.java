package org.vsm.analysis.bottleneck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.vsm.analysis.Cancellation;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.figures.Opportunity;
import org.vsm.analysis.figures.Opportunity.Halve;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;

/** What the lead time would lose if one wait, one process time or the rework of one step were halved. */
final class Opportunities {
    private static final int SHOWN = 10;

    private final SolvedFlow solved;
    private final FlowGraph graph;
    private final LessRework lessRework;
    private final double leadTime;
    private final List<Opportunity> all = new ArrayList<>();

    Opportunities(SolvedFlow solved, LessRework lessRework) {
        this.solved = solved;
        this.graph = solved.graph();
        this.lessRework = lessRework;
        this.leadTime = solved.leadTime();
    }

    /** The ten that save most; those that change nothing are left out. */
    List<Opportunity> find(Cancellation cancellation) {
        for (Node node : graph.nodes().subList(0, graph.delivery())) {
            if (node.kind().takesTime()) {
                cancellation.check();
                add(node, Halve.WAIT, savedByHalf(node, type -> type.times().waiting()[node.index()]));
                add(node, Halve.PROCESS, savedByHalf(node, type -> type.times().processing()[node.index()]));
                if (node.element() instanceof Step step && !step.reworks().isEmpty()) {
                    add(node, Halve.REWORK, leadTime - lessRework.leadTime(node.index(), 0.5));
                }
            }
        }
        return all.stream().sorted(Comparator.comparingDouble(one -> -one.leadTimeSaved())).limit(SHOWN).toList();
    }

    private double savedByHalf(Node node, ToDoubleFunction<SolvedType> time) {
        return solved.mean(type -> type.criticalPath()
                .savedBy(node.index(), type.visitsOfDelivered(node.index()) * time.applyAsDouble(type) / 2));
    }

    private void add(Node node, Halve halve, double saved) {
        // below this it is the rounding of a rework that changes nothing
        if (Math.abs(saved) > 1e-9 * leadTime) {
            all.add(new Opportunity(node.element().label().name(), node.element().label().title(), halve, saved));
        }
    }
}
