package org.vsm.analysis.simulation.flowmode;

import java.util.Arrays;
import java.util.List;
import org.vsm.analysis.chain.ParallelBlock;
import org.vsm.analysis.simulation.program.Routes;

/**
 * Follows one unit through parallel branches, one after the other: each starts at the same time, and the unit goes on
 * when the longest is done. Notes which branches decided, so that inner ones count only where the outer one decided too.
 */
final class ParallelWork {
    private final List<ParallelBlock> blocks;
    private final Routes routes;
    private final int[] firstBranch;
    private final long[] passes;
    private final long[] decided;
    private int depth;
    private int[] block = new int[8];
    private int[] branch = new int[8];
    private int[] logStart = new int[8];
    private int[] logKept = new int[8];
    private int[] longestBranch = new int[8];
    private double[] start = new double[8];
    private double[] longest = new double[8];
    private int[] log = new int[64];
    private int logged;

    ParallelWork(List<ParallelBlock> blocks, Routes routes) {
        this.blocks = blocks;
        this.routes = routes;
        this.firstBranch = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            firstBranch[i + 1] = firstBranch[i] + blocks.get(i).branches();
        }
        this.passes = new long[blocks.size()];
        this.decided = new long[firstBranch[blocks.size()]];
    }

    /** The unit comes to a block; returns the node at which its first branch starts. */
    int open(int number, double now) {
        if (depth == block.length) {
            grow();
        }
        passes[number]++;
        block[depth] = number;
        branch[depth] = 0;
        start[depth] = now;
        longest[depth] = -1;
        logStart[depth] = logged;
        logKept[depth] = logged;
        depth++;
        return routes.start(blocks.get(number), 0);
    }

    /** A branch is done; returns the node at which the next one starts, or below 0 where it was the last. */
    int next(double now) {
        int top = depth - 1;
        if (now > longest[top]) {
            keepThisBranch(top);
            longest[top] = now;
            longestBranch[top] = branch[top];
        } else {
            logged = logKept[top];
        }
        branch[top]++;
        ParallelBlock current = blocks.get(block[top]);
        return branch[top] < current.branches() ? routes.start(current, branch[top]) : -1;
    }

    private void keepThisBranch(int top) {
        int length = logged - logKept[top];
        System.arraycopy(log, logKept[top], log, logStart[top], length);
        logKept[top] = logStart[top] + length;
        logged = logKept[top];
    }

    /** When the branches of the innermost block started. */
    double start() {
        return start[depth - 1];
    }

    /** All branches of the innermost block are done; returns when. */
    double close() {
        depth--;
        if (logged == log.length) {
            log = Arrays.copyOf(log, 2 * log.length);
        }
        log[logged++] = firstBranch[block[depth]] + longestBranch[depth];
        return longest[depth];
    }

    /** The unit is done. */
    void endOfUnit() {
        for (int i = 0; i < logged; i++) {
            decided[log[i]]++;
        }
        logged = 0;
        depth = 0;
    }

    /** Share of the passes of a block in which a branch, and every branch around it, took longest; not a number without passes. */
    double decidedShare(int number, int position) {
        return passes[number] == 0 ? Double.NaN : (double) decided[firstBranch[number] + position] / passes[number];
    }

    private void grow() {
        int length = 2 * depth;
        block = Arrays.copyOf(block, length);
        branch = Arrays.copyOf(branch, length);
        logStart = Arrays.copyOf(logStart, length);
        logKept = Arrays.copyOf(logKept, length);
        longestBranch = Arrays.copyOf(longestBranch, length);
        start = Arrays.copyOf(start, length);
        longest = Arrays.copyOf(longest, length);
    }
}
