package org.vsm.analysis.simulation.capacity.engine;

import java.util.Arrays;
import java.util.List;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.flow.Buffer;

/** Lanes that hold a limited number of units, and who waits for a place in them. */
final class Lanes {
    private static final int NONE = Tokens.NONE;

    private final Tokens tokens;
    private final long[] most;
    private final long[] count;
    private final int[] firstOutside;
    private final int[] lastOutside;
    private final double[] changed;
    private final double[] unitSeconds;
    private final double[] fullSeconds;
    private final long[] refused;

    Lanes(List<Node> lanes, Tokens tokens) {
        this.tokens = tokens;
        this.most = lanes.stream().mapToLong(node -> ((Buffer) node.element()).max()).toArray();
        this.count = new long[most.length];
        this.firstOutside = new int[most.length];
        this.lastOutside = new int[most.length];
        this.changed = new double[most.length];
        this.unitSeconds = new double[most.length];
        this.fullSeconds = new double[most.length];
        this.refused = new long[most.length];
        Arrays.fill(firstOutside, NONE);
    }

    /** Whether nobody can enter. */
    boolean isFull(int lane) {
        return count[lane] >= most[lane];
    }

    /** A unit enters. */
    void enter(int lane, int token, double now) {
        account(lane, now);
        count[lane]++;
        tokens.lane[token] = lane;
    }

    /** A unit finds the lane full and waits for its turn. */
    void waitOutside(int lane, int token) {
        tokens.behind[token] = NONE;
        if (firstOutside[lane] == NONE) {
            firstOutside[lane] = token;
        } else {
            tokens.behind[lastOutside[lane]] = token;
        }
        lastOutside[lane] = token;
    }

    /** A unit that has just come is turned away. */
    void refuse(int lane) {
        refused[lane]++;
    }

    /** A unit goes out of its lane. Returns the unit that can come in instead; none where nobody waits. */
    int leave(int token, double now) {
        int lane = tokens.lane[token];
        tokens.lane[token] = NONE;
        account(lane, now);
        count[lane]--;
        int next = firstOutside[lane];
        if (next != NONE) {
            firstOutside[lane] = tokens.behind[next];
        }
        return next;
    }

    private void account(int lane, double now) {
        double seconds = now - changed[lane];
        unitSeconds[lane] += count[lane] * seconds;
        fullSeconds[lane] += isFull(lane) ? seconds : 0;
        changed[lane] = now;
    }

    /** Starts to count anew. */
    void reset(double now) {
        Arrays.fill(changed, now);
        Arrays.fill(unitSeconds, 0);
        Arrays.fill(fullSeconds, 0);
        Arrays.fill(refused, 0);
    }

    /** Units in a lane, on average. */
    double meanCount(int lane, double now, double seconds) {
        account(lane, now);
        return unitSeconds[lane] / seconds;
    }

    /** Share of the time in which a lane is full. */
    double fullShare(int lane, double now, double seconds) {
        account(lane, now);
        return fullSeconds[lane] / seconds;
    }

    /** Arrivals that were turned away. */
    long refused(int lane) {
        return refused[lane];
    }
}
