package org.vsm.analysis.bottleneck;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.leadtime.Contributions;

/**
 * Lead time by step, together with the waits, buffers, delays and hand-offs directly before it: in the same sequence
 * with nothing between but others of these. Where no step follows them, the last of them stands for all.
 */
public final class DelayShares {

    private DelayShares() {
    }

    /**
     * What stands for one or more waits.
     *
     * @param seconds per delivered unit
     */
    record DelayShare(Node node, double seconds) {
    }

    /** In the order of the text. */
    static List<DelayShare> of(FlowGraph graph, Contributions contributions) {
        List<DelayShare> shares = new ArrayList<>();
        double[] carried = new double[graph.size() + 1];
        for (Node node : graph.nodes()) {
            if (node.kind().takesTime()) {
                double here = carried[node.index()] + contributions.lead(node.index());
                if (carriedOver(graph, node)) {
                    carried[node.next()] += here;
                } else {
                    shares.add(new DelayShare(node, here));
                }
            }
        }
        return shares;
    }

    /** Whether a wait counts with what directly follows it. */
    public static boolean carriedOver(FlowGraph graph, Node node) {
        return node.kind().isWaiting() && followedInSequence(graph, node);
    }

    private static boolean followedInSequence(FlowGraph graph, Node node) {
        if (node.next() >= graph.size() || node.next() == graph.delivery()) {
            return false;
        }
        Node next = graph.node(node.next());
        return next.kind().takesTime() && next.where().sequence() == node.where().sequence();
    }
}
