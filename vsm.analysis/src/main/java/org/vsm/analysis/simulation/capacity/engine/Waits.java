package org.vsm.analysis.simulation.capacity.engine;

import java.util.Arrays;
import org.vsm.analysis.simulation.capacity.plan.WaitPlan.Handling;
import org.vsm.analysis.simulation.program.Program;
import org.vsm.analysis.simulation.random.Draws;
import org.vsm.analysis.simulation.random.Streams;
import org.vsm.analysis.simulation.random.Use;
import org.vsm.analysis.time.TimeEstimate;

/** Waits that no queue explains. What happens every so often has a fixed grid, whose start is a matter of chance. */
final class Waits {
    private static final double ROUNDING = 1e-9;

    private final Draws draws;
    private final Handling[] handling;
    private final double[] means;
    private final double[] phases;

    Waits(World world, Streams streams) {
        Program program = world.program.program();
        int rows = program.waits().length;
        this.draws = Draws.of(program.waits(), program.streamNames(), streams, Use.WAIT);
        this.handling = new Handling[rows];
        Arrays.setAll(handling, world.program.waits()::of);
        this.means = Arrays.stream(program.waits()).mapToDouble(TimeEstimate::mean).toArray();
        this.phases = new double[rows];
        Arrays.setAll(phases, row -> handling[row] == Handling.GRID
                ? streams.of(Use.PHASE, program.streamNames().get(row % world.nodes)).nextDouble() : 0);
    }

    /** What is done with the wait of a row. */
    Handling handling(int row) {
        return handling[row];
    }

    /** The time at which somebody goes on who waits from now on. */
    double end(int row, double now) {
        return switch (handling[row]) {
            case DRAWN -> now + draws.next(row);
            case GRID -> nextOnGrid(now, 2 * means[row], phases[row]);
            default -> now;
        };
    }

    /** Who comes at the very moment comes too late. */
    private static double nextOnGrid(double now, double interval, double phase) {
        double intervals = Math.floor(now / interval - phase + ROUNDING) + 1;
        return (intervals + phase) * interval;
    }

    /** A wait of which it is not known yet whether a queue explains it. */
    double owed(int row) {
        return draws.next(row);
    }
}
