package org.vsm.analysis.simulation.capacity;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Replications;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.capacity.engine.CapacityReplication;
import org.vsm.analysis.simulation.capacity.engine.Start;
import org.vsm.analysis.simulation.capacity.plan.CapacityProgram;
import org.vsm.analysis.simulation.random.Streams;
import org.vsm.analysis.simulation.statistics.Mser;

/**
 * How many units come before anything counts: a stream that starts empty is faster than it will be, and holds fewer units.
 * Some runs of their own are averaged, lead time by lead time in the order of delivery, and units in the stream arrival by
 * arrival; MSER-5 says where the warm-up of each of the two series ends, and the later end counts. It does not end before
 * 99 % of the units that come first are delivered: until then, only the fast ones are seen. Where the end is not in the
 * first half, the runs are made longer.
 */
final class WarmUp {
    private static final int RUNS = 5;
    private static final long SHORTEST = 1_000;
    private static final long LONG_ENOUGH = 10_000;
    private static final long LONGEST = 160_000;
    private static final int LONGER = 4;
    private static final int LEAD_TIMES_TO_FILL = 2;

    private WarmUp() {
    }

    /** Units of warm-up. */
    static long units(CapacityProgram program, Settings settings, Execution execution) {
        long length = program.stock() + Math.min(LONG_ENOUGH, Math.max(SHORTEST, settings.units() / 2));
        while (true) {
            List<Start> runs = runs(program, settings, execution, length);
            long end = Math.max(Math.max(end(runs, Start::leadTimes), end(runs, Start::inside)), firstUnits(program, runs));
            if (end < length / 2 || length >= LONGEST) {
                return Math.max(program.stock(), end);
            }
            length *= LONGER;
        }
    }

    /**
     * Where queues grow without end, the units that come until all else is filled: within twice the lead time of the closed
     * form. What becomes more from then on is queues.
     */
    static long unitsToFill(CapacityProgram program) {
        double seconds = LEAD_TIMES_TO_FILL * program.program().solved().leadTime();
        return (long) Math.min(LONGEST, Math.ceil(seconds * program.arrivalsPerSecond()));
    }

    private static List<Start> runs(CapacityProgram program, Settings settings, Execution execution, long length) {
        return Replications.run(RUNS, execution.unseen(), number ->
                new CapacityReplication(program, settings.arrivals(), new Streams(settings.seed(), -1 - number))
                        .start(length, execution.cancellation()));
    }

    /** Units that come while the first ones are on their way. */
    private static long firstUnits(CapacityProgram program, List<Start> runs) {
        double seconds = runs.stream().mapToDouble(Start::longest).filter(time -> !Double.isNaN(time)).average().orElse(0);
        return (long) Math.ceil(seconds * program.arrivalsPerSecond());
    }

    /** In units. */
    private static long end(List<Start> runs, Function<Start, double[]> series) {
        int shortest = runs.stream().mapToInt(run -> series.apply(run).length).min().orElse(0);
        double[] means = new double[shortest];
        for (Start run : runs) {
            Arrays.setAll(means, i -> means[i] + series.apply(run)[i] / runs.size());
        }
        return (long) Mser.warmUp(means) * Start.MEAN_OF;
    }
}
