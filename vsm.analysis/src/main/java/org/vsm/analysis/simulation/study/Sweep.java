package org.vsm.analysis.simulation.study;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.capacity.CapacitySimulation;
import org.vsm.analysis.simulation.result.CapacityResult;

/**
 * A stream with one figure varied, and units that compete for people.
 *
 * @param flow   as it is
 * @param points in the order of the values
 * @param knee   where the lead time turns
 */
public record Sweep(Flow flow, SweepParameter parameter, List<Point> points, Knee knee) {

    /** The stream with one value of the figure. */
    public record Point(double value, CapacityResult result) {
    }

    /**
     * Simulates all values, with common random numbers.
     *
     * @throws org.vsm.analysis.NoFiguresException where it cannot be simulated
     * @throws java.util.concurrent.CancellationException if cancelled before anything is known
     */
    public static Sweep of(Flow flow, SweepParameter parameter, List<Double> values, Settings settings, Execution execution) {
        List<Point> points = new ArrayList<>();
        for (double value : values) {
            if (!points.isEmpty() && execution.cancellation().isCancelled()) {
                break;
            }
            points.add(new Point(value, CapacitySimulation.of(parameter.with(flow, value), settings,
                    execution.part(points.size(), values.size()))));
        }
        return new Sweep(flow, parameter, points, Knee.of(points));
    }
}
