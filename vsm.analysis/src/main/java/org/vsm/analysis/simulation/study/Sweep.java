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
 * @param points in the order of the values
 * @param knee   the value at which the lead time turns: that of the point farthest below the straight line from the first to
 *               the last point that keeps up (both axes from 0 to 1). Null where the line bends by less than a tenth
 */
public record Sweep(SweepParameter parameter, List<Point> points, Double knee) {
    private static final double NOTICEABLE = 0.1;

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
        return new Sweep(parameter, points, knee(points));
    }

    private static Double knee(List<Point> points) {
        List<Point> stable = points.stream().filter(point -> point.result().leadTime() != null).toList();
        if (stable.size() < 3) {
            return null;
        }
        Point first = stable.get(0);
        Point last = stable.get(stable.size() - 1);
        double width = last.value() - first.value();
        double height = leadTime(last) - leadTime(first);
        double scale = Math.max(Math.abs(height), stable.stream().mapToDouble(Sweep::leadTime).max().orElse(0) * NOTICEABLE);
        Double knee = null;
        double farthest = NOTICEABLE;
        for (Point point : stable) {
            double onLine = leadTime(first) + height * (point.value() - first.value()) / width;
            double below = (onLine - leadTime(point)) / scale;
            if (below > farthest) {
                farthest = below;
                knee = point.value();
            }
        }
        return knee;
    }

    private static double leadTime(Point point) {
        return point.result().leadTime().mean().value();
    }
}
