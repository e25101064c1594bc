package org.vsm.analysis.leadtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.FlowGraph.Section;
import org.vsm.analysis.chain.Node.Branch;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.chain.ParallelBlock;

/**
 * Which branch of every parallel block takes longest, and the lead time over these. Time is added up over each branch
 * as passes x time; of a block the branch with the largest sum counts, the first on a tie.
 */
public final class CriticalPath {
    /** Sums of the same times in another order must not decide. */
    private static final double TIE = 1e-12;

    private final FlowGraph graph;
    private final Section section;
    private final double leadTime;
    private final Map<Integer, double[]> branchTimes = new HashMap<>();
    private final Map<Integer, Integer> longest = new HashMap<>();
    private final boolean[] critical;

    /**
     * Finds them.
     *
     * @param time by node from the start of the section: passes x seconds per pass
     */
    public CriticalPath(FlowGraph graph, Section section, double[] time) {
        this.graph = graph;
        this.section = section;
        this.leadTime = addUp(time);
        this.critical = markCritical();
    }

    /** A block that is being added up. */
    private static final class Open {
        private final ParallelBlock block;
        private final double[] sums;
        private int branch;

        Open(ParallelBlock block) {
            this.block = block;
            this.sums = new double[block.branches()];
        }

        void add(int index, double seconds) {
            while (index >= block.end(branch)) {
                branch++;
            }
            sums[branch] += seconds;
        }
    }

    private double addUp(double[] time) {
        Deque<Open> open = new ArrayDeque<>();
        int nextBlock = firstBlock();
        double sum = 0;
        for (int index = section.from(); index < section.to(); index++) {
            Kind kind = graph.node(index).kind();
            double seconds = time[index - section.from()];
            if (kind == Kind.FORK) {
                open.push(new Open(graph.blocks().get(nextBlock++)));
                continue;
            }
            int at = index;
            if (kind == Kind.JOIN) {
                Open closed = open.pop();
                seconds = close(closed);
                at = closed.block.fork();
            }
            if (open.isEmpty()) {
                sum += seconds;
            } else {
                open.peek().add(at, seconds);
            }
        }
        return sum;
    }

    /** Blocks are numbered as their starts stand in the text. */
    private int firstBlock() {
        List<ParallelBlock> blocks = graph.blocks();
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).fork() < section.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double close(Open open) {
        int best = 0;
        for (int branch = 1; branch < open.sums.length; branch++) {
            if (open.sums[branch] > open.sums[best] * (1 + TIE)) {
                best = branch;
            }
        }
        branchTimes.put(open.block.number(), open.sums);
        longest.put(open.block.number(), best);
        return open.sums[best];
    }

    private boolean[] markCritical() {
        int[] beside = new int[section.size() + 1];
        longest.forEach((number, best) -> {
            ParallelBlock block = graph.blocks().get(number);
            for (int branch = 0; branch < block.branches(); branch++) {
                if (branch != best) {
                    beside[block.start(branch) - section.from()]++;
                    beside[block.end(branch) - section.from()]--;
                }
            }
        });
        boolean[] marks = new boolean[section.size()];
        int depth = 0;
        for (int i = 0; i < marks.length; i++) {
            depth += beside[i];
            marks[i] = depth == 0;
        }
        return marks;
    }

    /** Seconds over all nodes and, of parallel blocks, the longest branch. */
    public double leadTime() {
        return leadTime;
    }

    /** Whether a node counts. */
    public boolean isCritical(int node) {
        return section.contains(node) && critical[node - section.from()];
    }

    /** The position of the longest branch of a block. */
    public int longestBranch(int block) {
        return longest.get(block);
    }

    /** The branches that do not count, in the form that {@link org.vsm.analysis.chain.Reading} takes; null if there are none. */
    public int[] passedOver() {
        if (longest.isEmpty()) {
            return null;
        }
        int[] over = new int[graph.size()];
        longest.forEach((number, best) -> {
            ParallelBlock block = graph.blocks().get(number);
            for (int branch = 0; branch < block.branches(); branch++) {
                if (branch != best && block.end(branch) > block.start(branch)) {
                    over[block.start(branch)] = block.end(branch);
                }
            }
        });
        return over;
    }

    /** What the lead time loses if one node takes less, with the slack of the branches beside it. */
    public double savedBy(int node, double less) {
        double saved = less;
        Branch branch = graph.node(node).where().branch();
        while (branch != null && saved > 0) {
            double[] sums = branchTimes.get(branch.block());
            double before = 0;
            double others = 0;
            for (int i = 0; i < sums.length; i++) {
                before = Math.max(before, sums[i]);
                others = i == branch.position() ? others : Math.max(others, sums[i]);
            }
            saved = before - Math.max(others, sums[branch.position()] - saved);
            branch = graph.blocks().get(branch.block()).outer();
        }
        return Math.max(0, saved);
    }
}
