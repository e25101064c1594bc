package org.vsm.analysis.simulation.capacity.engine;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.chain.ParallelBlock;
import org.vsm.analysis.simulation.capacity.plan.WaitPlan.Handling;
import org.vsm.analysis.simulation.program.Program;
import org.vsm.analysis.simulation.program.Routes;
import org.vsm.analysis.simulation.random.Streams;
import org.vsm.analysis.simulation.random.Use;

/** Moves units from node to node, until they wait for something. */
final class Travel {
    private static final int NONE = Tokens.NONE;

    private final World world;
    private final Tokens tokens;
    private final Program program;
    private final Routes routes;
    private final Kind[] kinds;
    private final boolean[] isLimited;
    private final int delivery;
    private final Counts counts;
    private final Promises promises;
    private final Waits waits;
    private final LaneTraffic lanes;
    private final Places places;
    private final Starts starts;
    private final Sources sources;
    private final UniformRandomProvider[] wayNumbers;
    private int fresh = NONE;

    Travel(World world, Counts counts, Streams streams) {
        this.world = world;
        this.tokens = world.tokens;
        this.program = world.program.program();
        this.routes = program.routes();
        this.kinds = program.kinds();
        this.delivery = program.graph().delivery();
        this.isLimited = new boolean[world.nodes];
        this.counts = counts;
        this.promises = new Promises(world, counts);
        this.waits = new Waits(world, streams);
        this.places = new Places(world, world.program);
        this.lanes = new LaneTraffic(world, places);
        this.starts = new Starts(world, places, lanes, promises, streams);
        this.sources = new Sources(world, counts, streams);
        this.wayNumbers = new UniformRandomProvider[world.nodes];
        for (int node = 0; node < world.nodes; node++) {
            isLimited[node] = world.program.resources().isLimited(node);
            boolean divides = kinds[node] == Kind.STEP || kinds[node] == Kind.CHOICE;
            wayNumbers[node] = divides ? streams.of(Use.WAY, program.streamNames().get(node)) : null;
        }
    }

    /** Where units come from. */
    Sources sources() {
        return sources;
    }

    /** Somebody comes from outside. */
    void arrival() {
        counts.arrived();
        fresh = sources.arrival();
        if (fresh != NONE) {
            come(fresh, 0);
            fresh = NONE;
        }
        letAllTravel();
    }

    /** Something happens that was planned. */
    void event(int event) {
        int argument = EventQueue.argument(event);
        switch (EventQueue.kind(event)) {
            case World.GO_ON -> goOn(argument, tokens.node[argument]);
            case World.COME -> come(argument, tokens.node[argument]);
            case World.END_OF_RUN -> endOfRun(argument);
            case World.COME_BACK -> starts.comeBack(argument);
            case World.PLACE_FREE -> starts.startAt(argument);
            case World.CHANGEOVER -> {
                starts.changeoverDue(argument);
                world.events.plan(world.now + world.program.changeovers()[argument].seconds(), World.CHANGEOVER, argument);
            }
            default -> throw new IllegalStateException("kind " + event);
        }
        letAllTravel();
    }

    private void letAllTravel() {
        for (int token = world.nextOnItsWay(); token != NONE; token = world.nextOnItsWay()) {
            come(token, tokens.node[token]);
        }
    }

    private void endOfRun(int request) {
        int step = tokens.node[request];
        starts.endOfRun(step, request);
        int token = request;
        while (token != NONE) {
            int next = tokens.next[token];
            goOn(token, step);
            token = next;
        }
        starts.startAt(step);
    }

    private void goOn(int token, int node) {
        come(token, wayFrom(token, node));
    }

    private int wayFrom(int token, int node) {
        int way = routes.way(tokens.type[token] * world.nodes + node, wayNumbers[node]);
        int once = routes.once(way);
        return once >= 0 && !tokens.mark(token, once) ? routes.on(node) : routes.to(way);
    }

    /** A unit comes to a node, and goes on as long as nothing takes time. */
    private void come(int comer, int place) {
        int token = comer;
        int node = place;
        while (token != NONE && !isOver(token, node)) {
            counts.visited(token, node);
            switch (kinds[node]) {
                case STEP -> {
                    comeToStep(token, node);
                    return;
                }
                case FORK -> {
                    fork(token, node);
                    return;
                }
                case JOIN -> {
                    token = join(token);
                    node = routes.on(node);
                }
                case CHOICE -> {
                    promises.judge(token, node, world.now);
                    node = wayFrom(token, node);
                }
                case DELIVERY -> {
                    deliver(token);
                    node = routes.on(node);
                }
                default -> {
                    if (!passesWait(token, node)) {
                        return;
                    }
                    node = routes.on(node);
                }
            }
        }
    }

    /** Whether the way ends here, or before it a wait is owed that no queue will explain. */
    private boolean isOver(int token, int node) {
        boolean isEnd = node == Routes.OUT || node == world.nodes;
        if (tokens.owedWait[token] > 0 && (isEnd || kinds[node] == Kind.DELIVERY || kinds[node] == Kind.JOIN)) {
            tokens.node[token] = node;
            world.events.plan(world.now + tokens.owedWait[token], World.COME, token);
            tokens.owedWait[token] = 0;
            tokens.passed[token] = PassedWaits.NONE;
            standStill(token);
            return true;
        }
        if (!isEnd) {
            return false;
        }
        if (node == world.nodes && delivery == world.nodes) {
            deliver(token);
        } else if (node == Routes.OUT && !tokens.delivered[token]) {
            counts.left(token, world.now);
            sources.replace(token);
        }
        standStill(token);
        tokens.remove(token);
        return true;
    }

    private void deliver(int token) {
        tokens.delivered[token] = true;
        counts.delivered(token, world.now);
    }

    /** The unit is where it waits now: not in a lane, nor in the step before. */
    private void standStill(int token) {
        lanes.leave(token);
        places.leave(token);
    }

    private void comeToStep(int token, int node) {
        int row = tokens.type[token] * world.nodes + node;
        if (isLimited[node]) {
            places.leave(token);
            if (waits.handling(row) == Handling.ARISES) {
                world.pass(token, row);
            }
            starts.add(node, token);
            return;
        }
        double start = waits.end(row, world.now) + tokens.owedWait[token];
        tokens.owedWait[token] = 0;
        tokens.passed[token] = PassedWaits.NONE;
        promises.judge(token, node, start);
        stay(token, node, start + starts.freeWork(row));
    }

    private void stay(int token, int node, double until) {
        tokens.node[token] = node;
        world.events.plan(until, World.GO_ON, token);
        standStill(token);
    }

    private void fork(int unit, int node) {
        promises.judge(unit, node, world.now);
        standStill(unit);
        ParallelBlock block = program.graph().blocks().get(routes.block(node));
        tokens.parts[unit] = block.branches();
        for (int branch = 0; branch < block.branches(); branch++) {
            world.setOff(tokens.split(unit), routes.start(block, branch));
        }
        tokens.owedWait[unit] = 0;
        tokens.passed[unit] = PassedWaits.NONE;
    }

    /** Returns the unit if all its parts are done, else none. */
    private int join(int part) {
        int unit = tokens.parent[part];
        standStill(part);
        tokens.merge(part, unit);
        tokens.parts[unit]--;
        return tokens.parts[unit] == 0 ? unit : NONE;
    }

    /** Whether the unit passes a wait, buffer or hand-off without staying there. */
    private boolean passesWait(int token, int node) {
        int lane = world.program.lanes().laneAt(node);
        if (lane >= 0 && !isInLane(token, lane)) {
            return false;
        }
        promises.judge(token, node, world.now);
        int market = world.program.pull().marketAt(node);
        if (market >= 0 && tokens.taken[token] <= market) {
            standStill(token);
            sources.put(market, token);
            return false;
        }
        int row = tokens.type[token] * world.nodes + node;
        switch (waits.handling(row)) {
            case NOTHING:
                return true;
            case ARISES:
                world.pass(token, row);
                return true;
            case DEPENDS:
                world.pass(token, row);
                tokens.owedWait[token] += waits.owed(row);
                return true;
            default:
                waitAt(token, node, waits.end(row, world.now), lane);
                return false;
        }
    }

    private void waitAt(int token, int node, double until, int lane) {
        if (lane < 0) {
            stay(token, node, until);
        } else {
            tokens.node[token] = node;
            world.events.plan(until, World.GO_ON, token);
        }
    }

    /** Whether the unit is in the lane now; else it waits before it, or is turned away if it has just come. */
    private boolean isInLane(int token, int lane) {
        if (tokens.lane[token] == lane) {
            return true;
        }
        if (!world.lanes.isFull(lane)) {
            lanes.enter(lane, token);
            return true;
        }
        if (token == fresh && tokens.lane[token] == NONE) {
            world.lanes.refuse(lane);
            counts.refused(token, world.now);
            tokens.remove(token);
        } else {
            world.lanes.waitOutside(lane, token);
        }
        return false;
    }
}
