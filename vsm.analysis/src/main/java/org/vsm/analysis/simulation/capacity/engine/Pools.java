package org.vsm.analysis.simulation.capacity.engine;

import java.util.List;
import org.vsm.analysis.simulation.capacity.plan.Resources;
import org.vsm.analysis.simulation.capacity.plan.Resources.Resource;

/** Who of the people and stations is free, and for how long they were taken. */
final class Pools {
    private final int[] servers;
    private final int[] free;
    private final double[] busySince;
    private final double[] takenSeconds;
    /** Of those that are alternatives to others: since when each free one has been free, the longest first. */
    private final double[][] freeSince;
    private final int[] longestFree;

    Pools(Resources resources, boolean[] isAlternative) {
        List<Resource> all = resources.all();
        this.servers = all.stream().mapToInt(Resource::servers).toArray();
        this.free = servers.clone();
        this.busySince = new double[servers.length];
        this.takenSeconds = new double[servers.length];
        this.freeSince = new double[servers.length][];
        this.longestFree = new int[servers.length];
        for (int pool = 0; pool < servers.length; pool++) {
            freeSince[pool] = isAlternative[pool] ? new double[Math.max(1, servers[pool])] : null;
        }
    }

    /** How many of them are free. */
    int free(int pool) {
        return free[pool];
    }

    /** Takes some. */
    void take(int pool, int count, double now) {
        account(pool, now);
        free[pool] -= count;
        if (freeSince[pool] != null) {
            longestFree[pool] = (longestFree[pool] + count) % freeSince[pool].length;
        }
    }

    /** Gives some back. */
    void giveBack(int pool, int count, double now) {
        account(pool, now);
        double[] since = freeSince[pool];
        for (int i = 0; since != null && i < count; i++) {
            since[(longestFree[pool] + free[pool] + i) % since.length] = now;
        }
        free[pool] += count;
    }

    /** Since when the one has been free that has been free longest; only of alternatives with somebody free. */
    double freeSince(int pool) {
        return freeSince[pool][longestFree[pool]];
    }

    private void account(int pool, double now) {
        takenSeconds[pool] += (servers[pool] - free[pool]) * (now - busySince[pool]);
        busySince[pool] = now;
    }

    /** Starts to count anew. */
    void reset(double now) {
        for (int pool = 0; pool < servers.length; pool++) {
            takenSeconds[pool] = 0;
            busySince[pool] = now;
        }
    }

    /** Share of the time since the reset in which they were taken; 0 where there are none. */
    double utilisation(int pool, double now, double seconds) {
        account(pool, now);
        return servers[pool] == 0 || seconds <= 0 ? 0 : takenSeconds[pool] / (servers[pool] * seconds);
    }
}
