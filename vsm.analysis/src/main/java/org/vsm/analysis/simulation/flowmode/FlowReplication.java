package org.vsm.analysis.simulation.flowmode;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.vsm.analysis.Cancellation;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.simulation.program.Program;
import org.vsm.analysis.simulation.program.Routes;
import org.vsm.analysis.simulation.random.Draws;
import org.vsm.analysis.simulation.random.Streams;
import org.vsm.analysis.simulation.random.Use;
import org.vsm.analysis.simulation.statistics.LeadTimes;

/** Sends one unit after the other through the stream, until its delivery, with all times drawn and nobody in its way. */
final class FlowReplication {
    private static final int UNITS_BETWEEN_CHECKS = 1024;

    private final Program program;
    private final Node.Kind[] kinds;
    private final Routes routes;
    private final Draws waits;
    private final Draws works;
    private final UniformRandomProvider typeNumbers;
    private final UniformRandomProvider[] wayNumbers;
    private final int[][] promisesAt;
    private final boolean[] reached;
    private final boolean[] usedUp;
    private final ParallelWork parallel;
    private final LeadTimes leadTimes;
    private final int delivery;
    private final boolean promisesAfterDelivery;
    private double now;

    FlowReplication(Program program, Streams streams) {
        this.program = program;
        this.kinds = program.kinds();
        this.routes = program.routes();
        this.delivery = program.graph().delivery();
        this.waits = Draws.of(program.waits(), program.streamNames(), streams, Use.WAIT);
        this.works = Draws.of(program.works(), program.streamNames(), streams, Use.WORK);
        this.typeNumbers = streams.of(Use.TYPE, "");
        this.wayNumbers = new UniformRandomProvider[program.size()];
        Arrays.setAll(wayNumbers, node -> kinds[node] == Node.Kind.STEP || kinds[node] == Node.Kind.CHOICE
                ? streams.of(Use.WAY, program.streamNames().get(node)) : null);
        this.promisesAt = new int[program.size()][];
        Arrays.setAll(promisesAt, this::promisesAt);
        this.promisesAfterDelivery = program.promises().stream().anyMatch(promise -> promise.until() > delivery);
        this.reached = new boolean[program.promises().size()];
        this.usedUp = new boolean[routes.onceLines()];
        this.parallel = new ParallelWork(program.graph().blocks(), routes);
        this.leadTimes = new LeadTimes(program.promises(), program.types(), delivery);
    }

    /** Null where no promise ends. */
    private int[] promisesAt(int node) {
        int[] there = IntStream.range(0, program.promises().size())
                .filter(each -> program.promises().get(each).until() == node).toArray();
        return node == delivery || there.length == 0 ? null : there;
    }

    /** Sends this many units. */
    void run(long units, Cancellation cancellation) {
        for (long unit = 0; unit < units; unit++) {
            if (unit % UNITS_BETWEEN_CHECKS == 0 && cancellation.isCancelled()) {
                return;
            }
            pass(program.types() == 1 ? 0 : program.type(typeNumbers.nextDouble()));
            parallel.endOfUnit();
        }
    }

    private void pass(int type) {
        Arrays.fill(usedUp, false);
        Arrays.fill(reached, false);
        int offset = type * kinds.length;
        now = 0;
        int node = 0;
        while (node != delivery) {
            node = pass(node, type, offset + node);
            if (node == Routes.OUT) {
                leadTimes.left();
                return;
            }
        }
        leadTimes.delivered(type, now);
        while (promisesAfterDelivery && node != kinds.length && node != Routes.OUT) {
            node = pass(node, type, offset + node);
        }
    }

    /** Returns where the unit goes then. */
    private int pass(int node, int type, int row) {
        switch (kinds[node]) {
            case FORK:
                judgePromises(node, type);
                return parallel.open(routes.block(node), now);
            case JOIN:
                return endOfBranch(node);
            default:
                spendTime(node, type, row);
                return wayFrom(node, row);
        }
    }

    private void spendTime(int node, int type, int row) {
        // a step starts when its wait is over; other elements start when the unit comes to them
        if (kinds[node] == Node.Kind.STEP) {
            now += waits.next(row);
            judgePromises(node, type);
            now += works.next(row);
        } else {
            judgePromises(node, type);
            now += waits.next(row);
        }
    }

    private void judgePromises(int node, int type) {
        if (promisesAt[node] == null) {
            return;
        }
        for (int promise : promisesAt[node]) {
            if (!reached[promise]) {
                reached[promise] = true;
                leadTimes.judge(promise, type, now);
            }
        }
    }

    private int wayFrom(int node, int row) {
        int way = routes.way(row, wayNumbers[node]);
        int once = routes.once(way);
        if (once >= 0) {
            if (usedUp[once]) {
                return routes.on(node);
            }
            usedUp[once] = true;
        }
        return routes.to(way);
    }

    private int endOfBranch(int join) {
        int next = parallel.next(now);
        if (next >= 0) {
            now = parallel.start();
            return next;
        }
        now = parallel.close();
        return routes.on(join);
    }

    /** What was noted so far. */
    LeadTimes leadTimes() {
        return leadTimes;
    }

    /** Which branches decided. */
    ParallelWork parallel() {
        return parallel;
    }
}
