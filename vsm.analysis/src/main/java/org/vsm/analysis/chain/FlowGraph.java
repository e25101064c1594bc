package org.vsm.analysis.chain;

import java.util.List;
import java.util.Map;
import org.vsm.analysis.flow.Flow;

/**
 * The elements of a flow as nodes in the order of the text, and where units can go from each. Parallel branches stand
 * one after the other: since nobody enters or leaves a branch except at its ends, every node is passed as often as
 * when the branches are worked on at the same time.
 *
 * @param nodes    all of them; the index after the last one stands for the end
 * @param blocks   parallel blocks by their number, outer before inner ones
 * @param lines    reworks in the order of the text
 * @param starts   by the name of an element of any kind, the index at which it starts
 * @param delivery index at which the lead time ends: that of the delivery, else the end
 */
public record FlowGraph(Flow flow, List<Node> nodes, List<ParallelBlock> blocks, List<ReworkLine> lines, int delivery,
        Map<String, Integer> starts) {

    /** The graph of a flow. */
    public static FlowGraph of(Flow flow) {
        return new FlowGraphBuilder(flow).build();
    }

    /** How many nodes there are; also the index that stands for the end of the stream. */
    public int size() {
        return nodes.size();
    }

    /** A node by its index. */
    public Node node(int index) {
        return nodes.get(index);
    }

    /** The part before delivery. */
    public Section beforeDelivery() {
        return new Section(0, delivery);
    }

    /** The part after delivery; empty where the delivery ends the stream. */
    public Section afterDelivery() {
        return new Section(delivery, size());
    }

    /**
     * A part of the flow that is entered at its first node only and ends at one place. Equality is written out: what the
     * compiler would supply is linked at its first call, which takes short commands long.
     *
     * @param from index of the first node
     * @param to   index after the last node
     */
    public record Section(int from, int to) {

        /** How many nodes it has. */
        public int size() {
            return to - from;
        }

        /** Whether a node lies in it. */
        public boolean contains(int index) {
            return from <= index && index < to;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Section section && from == section.from && to == section.to;
        }

        @Override
        public int hashCode() {
            return 31 * from + to;
        }
    }
}
