package org.vsm.analysis.simulation.capacity.engine;

import java.util.stream.IntStream;
import org.vsm.analysis.simulation.capacity.plan.CapacityProgram;
import org.vsm.analysis.simulation.capacity.plan.Resources;
import org.vsm.analysis.simulation.capacity.plan.Resources.Need;

/** All that is true at one moment of a replication: the time, where units are, what will happen, who is free. */
final class World {
    /** A wait is over: the unit goes on from its node. */
    static final int GO_ON = 0;
    /** A wait is over that was owed: the unit comes to its node. */
    static final int COME = 1;
    /** A run ends; the argument is its first unit. */
    static final int END_OF_RUN = 2;
    /** People or stations come back; the argument is the number of the need that took them. */
    static final int COME_BACK = 3;
    /** A step has a place again in which it can start something. */
    static final int PLACE_FREE = 4;
    /** It is time for a changeover at a step. */
    static final int CHANGEOVER = 5;

    final CapacityProgram program;
    final int nodes;
    final Tokens tokens;
    final EventQueue events = new EventQueue();
    final Pools pools;
    final PassedWaits passed = new PassedWaits();
    final StepQueues queues;
    final Lanes lanes;
    final Supermarkets markets;
    double now;
    private int[] ready = new int[64];
    private int firstReady;
    private int readyCount;

    World(CapacityProgram program) {
        this.program = program;
        this.nodes = program.program().size();
        this.tokens = new Tokens(program.program().routes().onceLines() + program.program().promises().size());
        this.pools = new Pools(program.resources(), alternatives(program.resources()));
        this.queues = new StepQueues(tokens, passed, program.batches());
        this.lanes = new Lanes(program.lanes().lanes(), tokens);
        this.markets = new Supermarkets(program.pull().markets(), tokens);
    }

    private boolean[] alternatives(Resources resources) {
        boolean[] alternative = new boolean[resources.all().size()];
        IntStream.range(0, nodes).forEach(node -> {
            int count = resources.needs(node).size();
            for (Need need : resources.needs(node).subList(count - resources.alternatives(node), count)) {
                alternative[need.resource()] = true;
            }
        });
        return alternative;
    }

    /** A unit passes a wait of which the queue at the next step is what was observed. */
    void pass(int token, int row) {
        tokens.passed[token] = passed.then(tokens.passed[token], row);
    }

    /** A unit will come to a node at this same moment, after what is going on now. */
    void setOff(int token, int node) {
        if (readyCount == ready.length) {
            int[] all = new int[2 * readyCount];
            for (int i = 0; i < readyCount; i++) {
                all[i] = ready[(firstReady + i) % readyCount];
            }
            ready = all;
            firstReady = 0;
        }
        tokens.node[token] = node;
        ready[(firstReady + readyCount++) % ready.length] = token;
    }

    /** The next unit that has set off; none where nobody has. */
    int nextOnItsWay() {
        if (readyCount == 0) {
            return Tokens.NONE;
        }
        int token = ready[firstReady];
        firstReady = (firstReady + 1) % ready.length;
        readyCount--;
        return token;
    }

    /** Starts to count anew. */
    void reset() {
        pools.reset(now);
        queues.reset(now);
        lanes.reset(now);
        markets.reset(now);
    }
}
