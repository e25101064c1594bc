package org.vsm.analysis.simulation.capacity.engine;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.vsm.analysis.simulation.capacity.plan.CapacityProgram;
import org.vsm.analysis.simulation.capacity.plan.Resources;
import org.vsm.analysis.simulation.random.Draws;
import org.vsm.analysis.simulation.random.Streams;
import org.vsm.analysis.simulation.random.Use;

/**
 * Decides which work starts. The request that has waited longest goes first. Nobody stands idle because a colleague of
 * another team is missing: the next request that can start does.
 */
final class Starts {
    private static final int NONE = Tokens.NONE;

    private final World world;
    private final CapacityProgram program;
    private final Crews crews;
    private final Places places;
    private final LaneTraffic lanes;
    private final Promises promises;
    private final Draws works;
    private final Draws changeoverTimes;
    private final UniformRandomProvider changeoverTypes;
    private final int[] groupOf;
    private final int[][] stepsOf;
    private final int[][] poolsOf;
    private final int[] changeoversDue;
    private final long[] unitsSinceChangeover;
    private final long[] refusedIn;
    private long round;

    Starts(World world, Places places, LaneTraffic lanes, Promises promises, Streams streams) {
        this.world = world;
        this.program = world.program;
        this.crews = new Crews(world, program.resources());
        this.places = places;
        this.lanes = lanes;
        this.promises = promises;
        List<String> names = program.program().streamNames();
        this.works = Draws.of(program.program().works(), names, streams, Use.WORK);
        this.changeoverTimes = Draws.of(program.changeoverTimes(), names, streams, Use.CHANGEOVER);
        this.changeoverTypes = streams.of(Use.CHANGEOVER, "");
        Resources resources = program.resources();
        int pools = resources.all().size();
        this.groupOf = IntStream.range(0, world.nodes)
                .map(node -> resources.isLimited(node) ? resources.group(resources.needs(node).get(0).resource()) : NONE).toArray();
        this.stepsOf = members(groupOf, pools);
        this.poolsOf = members(IntStream.range(0, pools).map(resources::group).toArray(), pools);
        this.changeoversDue = new int[world.nodes];
        this.unitsSinceChangeover = new long[world.nodes];
        this.refusedIn = new long[world.nodes];
    }

    private static int[][] members(int[] groupOf, int groups) {
        return IntStream.range(0, groups)
                .mapToObj(group -> IntStream.range(0, groupOf.length).filter(i -> groupOf[i] == group).toArray()).toArray(int[][]::new);
    }

    /** A unit comes to a step at which units compete. */
    void add(int step, int token) {
        if (world.queues.add(step, token, world.now)) {
            startAt(step);
        }
    }

    /** A run ends; its units can be sent on. */
    void endOfRun(int step, int request) {
        crews.endOfRun(step, world.tokens.alternative[request]);
        places.endOfRun(step, request);
    }

    /** People or stations that a need took are back. */
    void comeBack(int need) {
        crews.comeBack(need);
        startWithAnyOf(program.resources().group(crews.pool(need)));
    }

    /** A changeover by the clock is due; it goes before all units. */
    void changeoverDue(int step) {
        changeoversDue[step]++;
        startAt(step);
    }

    /** Starts what can be started with the people and stations of a step, here or elsewhere. */
    void startAt(int step) {
        startWithAnyOf(groupOf[step]);
    }

    private void startWithAnyOf(int group) {
        if (!isAnybodyFree(group)) {
            return;
        }
        round++;
        crews.newRound();
        for (int step = longestWaiting(group); step != NONE; step = isAnybodyFree(group) ? longestWaiting(group) : NONE) {
            if (places.areTaken(step) || !crews.isComplete(step)) {
                refusedIn[step] = round;
            } else if (changeoversDue[step] > 0) {
                startChangeover(step);
            } else {
                startRun(step);
            }
        }
    }

    private boolean isAnybodyFree(int group) {
        for (int pool : poolsOf[group]) {
            if (world.pools.free(pool) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The step with the oldest request that was not refused in this round; none where there is none. */
    private int longestWaiting(int group) {
        int best = NONE;
        long bestOrder = Long.MAX_VALUE;
        for (int step : stepsOf[group]) {
            int request = world.queues.first(step);
            long order = changeoversDue[step] > 0 ? 0 : request == NONE ? Long.MAX_VALUE : world.tokens.order[request];
            if (order < bestOrder && refusedIn[step] != round) {
                best = step;
                bestOrder = order;
            }
        }
        return best;
    }

    private void startRun(int step) {
        Tokens tokens = world.tokens;
        int request = world.queues.start(step, world.now);
        int row = tokens.type[request] * world.nodes + step;
        double changeover = changeoverBefore(step, row);
        double seconds = changeover + works.next(row);
        for (int token = request; token != NONE; token = tokens.next[token]) {
            lanes.leave(token);
            promises.judge(token, step, world.now + changeover);
        }
        places.startOfRun(step);
        tokens.alternative[request] = crews.takeForRun(step, seconds);
        world.events.plan(world.now + seconds, World.END_OF_RUN, request);
    }

    private double changeoverBefore(int step, int row) {
        int units = program.changeovers()[step].units();
        if (units == 0) {
            return 0;
        }
        double seconds = 0;
        unitsSinceChangeover[step] += program.batches()[step];
        while (unitsSinceChangeover[step] >= units) {
            unitsSinceChangeover[step] -= units;
            seconds += changeoverTimes.next(row);
        }
        return seconds;
    }

    private void startChangeover(int step) {
        changeoversDue[step]--;
        int type = program.program().types() == 1 ? 0 : program.program().type(changeoverTypes.nextDouble());
        crews.takeForChangeover(step, changeoverTimes.next(type * world.nodes + step));
    }

    /** Seconds of work at a step at which nobody competes. */
    double freeWork(int row) {
        return works.next(row);
    }
}
