package org.vsm.analysis.simulation.capacity.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.vsm.analysis.simulation.program.Program;
import org.vsm.analysis.simulation.program.Program.Promise;

/** Promises about the start of an element: judged when a unit comes to it for the first time. */
final class Promises {
    private final World world;
    private final Counts counts;
    private final int firstMark;
    private final int[][] at;

    Promises(World world, Counts counts) {
        this.world = world;
        this.counts = counts;
        Program program = world.program.program();
        this.firstMark = program.routes().onceLines();
        this.at = new int[program.size()][];
        Arrays.setAll(at, node -> endingAt(program.promises(), node, program.graph().delivery()));
    }

    /** Null where none ends. */
    private static int[] endingAt(List<Promise> promises, int node, int delivery) {
        int[] ending = IntStream.range(0, promises.size()).filter(each -> promises.get(each).until() == node).toArray();
        return node == delivery || ending.length == 0 ? null : ending;
    }

    /** A unit, or a part of it, starts at a node. */
    void judge(int token, int node, double now) {
        if (at[node] == null) {
            return;
        }
        for (int promise : at[node]) {
            if (world.tokens.mark(token, firstMark + promise)) {
                counts.judge(token, promise, now);
            }
        }
    }
}
