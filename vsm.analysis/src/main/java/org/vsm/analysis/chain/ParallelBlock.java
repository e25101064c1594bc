package org.vsm.analysis.chain;

import org.vsm.analysis.chain.Node.Branch;

/**
 * Parallel branches, each a range of nodes.
 *
 * @param fork   index of the node at the start
 * @param join   index of the node at the end
 * @param starts first index of each branch; a branch ends where the next one, or the end node, starts
 * @param outer  the branch that the whole block stands in; null outside
 */
public record ParallelBlock(int number, int fork, int join, int[] starts, Branch outer) {

    /** How many branches there are. */
    public int branches() {
        return starts.length;
    }

    /** First index of a branch. */
    public int start(int branch) {
        return starts[branch];
    }

    /** The index after a branch. */
    public int end(int branch) {
        return branch + 1 < starts.length ? starts[branch + 1] : join;
    }
}
