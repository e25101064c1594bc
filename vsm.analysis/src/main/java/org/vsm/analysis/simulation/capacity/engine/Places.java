package org.vsm.analysis.simulation.capacity.engine;

import java.util.stream.IntStream;
import org.vsm.analysis.simulation.capacity.plan.CapacityProgram;

/**
 * The places of steps before a lane. A finished unit that finds the lane full keeps its place: the step starts nothing
 * there, while the people are free for other work.
 */
final class Places {
    private final World world;
    private final int[] places;
    private final int[] batches;
    private final int[] running;
    private final int[] finished;

    Places(World world, CapacityProgram program) {
        this.world = world;
        this.places = IntStream.range(0, world.nodes).map(program.lanes()::places).toArray();
        this.batches = program.batches();
        this.running = new int[world.nodes];
        this.finished = new int[world.nodes];
    }

    /** Whether a step can start nothing more. */
    boolean areTaken(int step) {
        return places[step] != Integer.MAX_VALUE && running[step] + (finished[step] + batches[step] - 1) / batches[step] >= places[step];
    }

    /** A run starts. */
    void startOfRun(int step) {
        running[step]++;
    }

    /** A run ends; its units keep their place until they are somewhere else. */
    void endOfRun(int step, int request) {
        running[step]--;
        if (places[step] == Integer.MAX_VALUE) {
            return;
        }
        for (int token = request; token != Tokens.NONE; token = world.tokens.next[token]) {
            world.tokens.place[token] = step;
            finished[step]++;
        }
    }

    /** A unit is somewhere else: if it kept a place, the step may start something. */
    void leave(int token) {
        int step = world.tokens.place[token];
        if (step != Tokens.NONE) {
            world.tokens.place[token] = Tokens.NONE;
            finished[step]--;
            world.events.plan(world.now, World.PLACE_FREE, step);
        }
    }
}
