package org.vsm.analysis.leadtime;

import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;

/**
 * Seconds per pass of every node, for one type of work.
 *
 * @param waiting    by node
 * @param processing by node
 */
public record NodeTimes(double[] waiting, double[] processing) {

    /** The times as stated; counted buffers have none yet. */
    static NodeTimes stated(FlowGraph graph, String type, EstimateEnd end) {
        double[] waiting = new double[graph.size()];
        double[] processing = new double[graph.size()];
        for (Node node : graph.nodes()) {
            if (node.kind().takesTime()) {
                waiting[node.index()] = end.of(TypedTimes.wait(node.element(), type).time());
                processing[node.index()] = end.of(TypedTimes.process(node.element(), type).time());
            }
        }
        return new NodeTimes(waiting, processing);
    }

    /** The same with the waits of counted buffers. */
    NodeTimes with(CountedBuffers buffers, double[] visits) {
        if (buffers.isEmpty()) {
            return this;
        }
        double[] all = waiting.clone();
        buffers.fill(all, visits);
        return new NodeTimes(all, processing);
    }

    /** Wait and process time of a node. */
    public double lead(int node) {
        return waiting[node] + processing[node];
    }
}
