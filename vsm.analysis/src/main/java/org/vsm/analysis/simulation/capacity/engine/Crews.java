package org.vsm.analysis.simulation.capacity.engine;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.simulation.capacity.plan.Resources;
import org.vsm.analysis.simulation.capacity.plan.Resources.Need;

/** Who is needed for a run of each step, and whether they can come together now. */
final class Crews {
    private static final int NONE = Tokens.NONE;

    private final World world;
    private final int[] firstNeed;
    private final int[] firstAlternative;
    private final int[] pool;
    private final int[] servers;
    private final double[] factor;
    private final long[] reservedIn;
    private long round;

    Crews(World world, Resources resources) {
        this.world = world;
        this.firstNeed = new int[world.nodes + 1];
        this.firstAlternative = new int[world.nodes];
        List<Need> needs = new ArrayList<>();
        for (int node = 0; node < world.nodes; node++) {
            needs.addAll(resources.needs(node));
            firstNeed[node + 1] = needs.size();
            firstAlternative[node] = needs.size() - resources.alternatives(node);
        }
        this.pool = needs.stream().mapToInt(Need::resource).toArray();
        this.servers = needs.stream().mapToInt(Need::servers).toArray();
        this.factor = needs.stream().mapToDouble(Need::factor).toArray();
        this.reservedIn = new long[resources.all().size()];
    }

    /** Requests are looked at anew, the oldest first. */
    void newRound() {
        round++;
    }

    /**
     * Whether all that a step needs is free, and not reserved by an older request of this round. Where it is not, those
     * whom it lacks are reserved for it: people of one team wait for each other, or who needs several would never start.
     */
    boolean isComplete(int step) {
        boolean complete = true;
        for (int need = firstNeed[step]; need < firstAlternative[step]; need++) {
            if (!isFree(need)) {
                reservedIn[pool[need]] = round;
                complete = false;
            }
        }
        if (firstAlternative[step] < firstNeed[step + 1] && alternative(step) == NONE) {
            for (int need = firstAlternative[step]; need < firstNeed[step + 1]; need++) {
                reservedIn[pool[need]] = round;
            }
            complete = false;
        }
        return complete;
    }

    private boolean isFree(int need) {
        return reservedIn[pool[need]] != round && world.pools.free(pool[need]) >= servers[need];
    }

    /** The need, of alternatives, whose people have been free longest; none where nobody is, or there are no alternatives. */
    private int alternative(int step) {
        int best = NONE;
        for (int need = firstAlternative[step]; need < firstNeed[step + 1]; need++) {
            if (isFree(need) && (best == NONE || world.pools.freeSince(pool[need]) < world.pools.freeSince(pool[best]))) {
                best = need;
            }
        }
        return best;
    }

    /**
     * Takes all that a step needs, for a run with units: who is back when the run ends is given back then.
     *
     * @return the need that was met, of alternatives; none where there are no alternatives
     */
    int takeForRun(int step, double seconds) {
        int chosen = alternative(step);
        for (int need = firstNeed[step]; need < firstAlternative[step]; need++) {
            takeForRun(need, seconds, factor[need] != 1);
        }
        if (chosen != NONE) {
            takeForRun(chosen, seconds, factor[chosen] != 1);
        }
        return chosen;
    }

    /** Takes all that a step needs, for a run without units. */
    void takeForChangeover(int step, double seconds) {
        int chosen = alternative(step);
        for (int need = firstNeed[step]; need < firstAlternative[step]; need++) {
            takeForRun(need, seconds, true);
        }
        if (chosen != NONE) {
            takeForRun(chosen, seconds, true);
        }
    }

    private void takeForRun(int need, double seconds, boolean comesBackAlone) {
        world.pools.take(pool[need], servers[need], world.now);
        if (comesBackAlone) {
            world.events.plan(world.now + seconds * factor[need], World.COME_BACK, need);
        }
    }

    /**
     * A run with units ends.
     *
     * @param chosen the need that was met, of alternatives; none where there were no alternatives
     */
    void endOfRun(int step, int chosen) {
        for (int need = firstNeed[step]; need < firstAlternative[step]; need++) {
            giveBackAtEnd(need);
        }
        if (chosen != NONE) {
            giveBackAtEnd(chosen);
        }
    }

    private void giveBackAtEnd(int need) {
        if (factor[need] == 1) {
            comeBack(need);
        }
    }

    /** Gives back what a need took. */
    void comeBack(int need) {
        world.pools.giveBack(pool[need], servers[need], world.now);
    }

    /** The people or stations that a need is about. */
    int pool(int need) {
        return pool[need];
    }
}
