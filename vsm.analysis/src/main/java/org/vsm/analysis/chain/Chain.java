package org.vsm.analysis.chain;

import org.vsm.analysis.chain.FlowGraph.Section;

/**
 * The absorbing Markov chain of one section, for one type of work. A state is a node together with the {@code once}
 * reworks that a unit has used up. The first state is the entry.
 *
 * @param node     per state, the index of its node
 * @param rowStart per state, where its ways start; one more than states
 * @param to       per way, a state, {@link #THROUGH} or {@link #OUT}
 * @param share    per way, of the units that end the state; more than 0
 * @param line     per way, the number of the rework that sends them; -1 else
 * @param stateOf  per node from the start of the section, its state by what is used up, -1 where none; null where no
 *                 unit gets
 */
record Chain(Section section, int[] node, int[] rowStart, int[] to, double[] share, int[] line, int[][] stateOf) {
    /** The end of the section is reached. */
    static final int THROUGH = -1;
    /** The unit has left the stream. */
    static final int OUT = -2;

    int states() {
        return node.length;
    }

    /** Whether any node has several states. */
    boolean remembers() {
        for (int[] states : stateOf) {
            if (states != null && states.length > 1) {
                return true;
            }
        }
        return false;
    }

    /** The state of a node at which nothing is used up; -1 where no unit gets. */
    int stateOf(int index) {
        int[] states = stateOf[index - section.from()];
        return states == null ? -1 : states[0];
    }

    /** Per state, the share of units that goes to one of the two ends from it. */
    double[] sharesTo(int end) {
        double[] shares = new double[states()];
        for (int state = 0; state < shares.length; state++) {
            for (int way = rowStart[state]; way < rowStart[state + 1]; way++) {
                if (to[way] == end) {
                    shares[state] += share[way];
                }
            }
        }
        return shares;
    }
}
