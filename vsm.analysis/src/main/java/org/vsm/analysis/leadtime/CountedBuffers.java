package org.vsm.analysis.leadtime;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.FlowGraph.Section;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.flow.Buffer;

/**
 * Buffers of which the units were counted. Little's law: the wait per pass is count / (demand per day x visits) days;
 * 0 where nobody comes by or the demand is unknown.
 */
public final class CountedBuffers {
    private final int[] nodes;
    private final double[] secondsOfAll;

    /** Those of a flow. */
    public CountedBuffers(FlowGraph graph) {
        Double demand = graph.flow().demandPerDay();
        double dayPerUnit = demand == null || demand <= 0 ? 0 : graph.flow().calendar().secondsPerDay() / demand;
        this.nodes = graph.nodes().stream().filter(CountedBuffers::isCounted).mapToInt(Node::index).toArray();
        this.secondsOfAll = new double[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            secondsOfAll[i] = ((Buffer) graph.node(nodes[i]).element()).count() * dayPerUnit;
        }
    }

    /** Whether a node is one of them. */
    public static boolean isCounted(Node node) {
        return node.element() instanceof Buffer buffer && buffer.count() != null;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return nodes.length == 0;
    }

    /** How many there are. */
    public int size() {
        return nodes.length;
    }

    /** The index of the node of one of them, by its position; ascending. */
    public int node(int position) {
        return nodes[position];
    }

    /** The nodes of those in a section, ascending. */
    public IntStream in(Section section) {
        int position = Arrays.binarySearch(nodes, section.from());
        int first = position >= 0 ? position : -position - 1;
        return Arrays.stream(nodes, first, nodes.length).takeWhile(node -> node < section.to());
    }

    /** Puts their waits into a row of waits by node. */
    void fill(double[] waiting, double[] visits) {
        for (int i = 0; i < nodes.length; i++) {
            waiting[nodes[i]] = wait(i, visits[nodes[i]]);
        }
    }

    /** The wait per pass of one of them, by its position, in seconds. */
    public double wait(int position, double visits) {
        return visits > 0 ? secondsOfAll[position] / visits : 0;
    }
}
