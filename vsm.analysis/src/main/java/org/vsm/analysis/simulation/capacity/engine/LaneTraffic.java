package org.vsm.analysis.simulation.capacity.engine;

import org.vsm.analysis.simulation.capacity.plan.LanePlan;

/** Units go into lanes and out of them; who goes out makes room for who waits. */
final class LaneTraffic {
    private final World world;
    private final LanePlan plan;
    private final Places places;

    LaneTraffic(World world, Places places) {
        this.world = world;
        this.plan = world.program.lanes();
        this.places = places;
    }

    /** A unit goes out of its lane, if it stands in one, and the next one in. */
    void leave(int token) {
        int lane = world.tokens.lane[token];
        if (lane == Tokens.NONE) {
            return;
        }
        int next = world.lanes.leave(token, world.now);
        if (next != Tokens.NONE) {
            enter(lane, next);
            world.setOff(next, plan.lanes().get(lane).index());
        }
    }

    /** A unit goes into a lane that is not full. */
    void enter(int lane, int token) {
        leave(token);
        world.lanes.enter(lane, token, world.now);
        places.leave(token);
    }
}
