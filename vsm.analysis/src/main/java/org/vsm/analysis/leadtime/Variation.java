package org.vsm.analysis.leadtime;

import java.util.List;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.chain.Shares;
import org.vsm.analysis.flow.Step;

/** Whether parallel branches may take another time for every unit, so that the mean of the longest is longer. */
public final class Variation {

    private Variation() {
    }

    /** True where a branch before delivery holds a distribution, a choice, rework or a skip. */
    public static boolean inParallel(FlowGraph graph, List<SolvedType> types) {
        return graph.nodes().subList(0, graph.delivery()).stream()
                .filter(node -> node.where().branch() != null)
                .anyMatch(node -> types.stream().anyMatch(type -> varies(node, type)));
    }

    private static boolean varies(Node node, SolvedType type) {
        if (type.visits(node.index()) == 0) {
            return false;
        }
        String name = type.type().name();
        if (node.kind() == Kind.CHOICE) {
            return true;
        }
        if (node.element() instanceof Step step) {
            return TypedTimes.process(step, name).time().isDistribution() || TypedTimes.wait(step, name).time().isDistribution()
                    || Shares.back(step, name).signum() > 0
                    || step.skips().stream().anyMatch(skip -> Shares.of(skip.share(), name).signum() > 0);
        }
        return node.kind().isWaiting() && TypedTimes.wait(node.element(), name).time().isDistribution();
    }
}
