package org.vsm.analysis.simulation.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Node.Branch;
import org.vsm.analysis.chain.ParallelBlock;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.chain.ReworkLine;
import org.vsm.analysis.chain.Ways;
import org.vsm.analysis.chain.Ways.Way;
import org.vsm.analysis.flow.WorkType;

/** Where units go from every node, as rows of numbers. */
public final class Routes {
    /** The index that stands for leaving the stream. */
    public static final int OUT = Ways.OUT;
    private static final int NEVER_USED_UP = -1;

    private final FlowGraph graph;
    private final int[] first;
    private final int[] to;
    private final double[] upTo;
    private final int[] once;
    private final int[] on;
    private final int[] block;
    private final int onceLines;

    private Routes(FlowGraph graph, List<List<Way>> rows, Map<Integer, Integer> onceNumbers) {
        this.graph = graph;
        this.onceLines = onceNumbers.size();
        int ways = rows.stream().mapToInt(List::size).sum();
        this.first = new int[rows.size() + 1];
        this.to = new int[ways];
        this.upTo = new double[ways];
        this.once = new int[ways];
        this.on = new int[graph.size()];
        for (Node node : graph.nodes()) {
            on[node.index()] = inBranch(node, node.next());
        }
        this.block = new int[graph.size()];
        for (ParallelBlock each : graph.blocks()) {
            block[each.fork()] = each.number();
            block[each.join()] = each.number();
        }
        fill(rows, onceNumbers);
    }

    private void fill(List<List<Way>> rows, Map<Integer, Integer> onceNumbers) {
        int next = 0;
        for (int row = 0; row < rows.size(); row++) {
            first[row] = next;
            Node node = graph.node(row % graph.size());
            double sum = 0;
            for (Way way : rows.get(row)) {
                sum += way.share();
                to[next] = inBranch(node, way.to());
                upTo[next] = sum;
                once[next] = onceNumbers.getOrDefault(way.line() == null ? NEVER_USED_UP : way.line().number(), NEVER_USED_UP);
                next++;
            }
        }
        first[rows.size()] = next;
    }

    /** The routes of all types of work. */
    static Routes of(FlowGraph graph) {
        List<List<Way>> rows = new ArrayList<>();
        for (WorkType type : graph.flow().types()) {
            Ways ways = new Ways(graph, Reading.of(type.name()));
            graph.nodes().forEach(node -> rows.add(ways.from(node)));
        }
        Map<Integer, Integer> onceNumbers = new HashMap<>();
        for (ReworkLine line : graph.lines()) {
            if (line.rework().once()) {
                onceNumbers.put(line.number(), onceNumbers.size());
            }
        }
        return new Routes(graph, rows, onceNumbers);
    }

    /** In the graph, branches follow one after the other; here, each of them goes to the end of the block. */
    private int inBranch(Node node, int target) {
        Branch branch = node.where().branch();
        if (branch == null) {
            return target;
        }
        ParallelBlock block = graph.blocks().get(branch.block());
        return target == block.end(branch.position()) ? block.join() : target;
    }

    /** The node at which a branch starts: the end of the block if it is empty. */
    public int start(ParallelBlock block, int branch) {
        return block.start(branch) == block.end(branch) ? block.join() : block.start(branch);
    }

    /** The number of the parallel block that starts or ends at a node. */
    public int block(int node) {
        return block[node];
    }

    /** All nodes to which units of a row can go. */
    public IntStream targets(int row) {
        return IntStream.range(first[row], first[row + 1]).map(way -> to[way]);
    }

    /** How many {@code once} reworks there are. */
    public int onceLines() {
        return onceLines;
    }

    /** Whether all units of a row go the same way. */
    public boolean isFixed(int row) {
        return first[row] + 1 == first[row + 1];
    }

    /** The one way of a row, or the one that falls to the next random number. */
    public int way(int row, UniformRandomProvider random) {
        int way = first[row];
        int last = first[row + 1] - 1;
        if (way < last) {
            double uniform = random.nextDouble();
            while (way < last && uniform >= upTo[way]) {
                way++;
            }
        }
        return way;
    }

    /** Where a way leads: a node, the graph's size for the end, or {@link #OUT}. */
    public int to(int way) {
        return to[way];
    }

    /** The number of the {@code once} rework that a way uses up, from 0; below 0 where it uses up none. */
    public int once(int way) {
        return once[way];
    }

    /** Where units of a node go that have used up their way. */
    public int on(int node) {
        return on[node];
    }
}
