package org.vsm.analysis.simulation.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.vsm.analysis.simulation.study.Sweep.Point;

/**
 * Where the lead time turns while one figure is varied: at the point farthest below the straight line from the first to the last
 * point that keeps up, both axes from 0 to 1.
 *
 * @param value  the varied figure there; null where the line bends by less than a tenth
 * @param points those that keep up, in the order of the values; empty where they are fewer than three
 */
public record Knee(Double value, List<Distance> points) {
    private static final double NOTICEABLE = 0.1;
    private static final int FEWEST = 3;

    /**
     * A point and the line.
     *
     * @param index    of the point in the sweep
     * @param value    the varied figure
     * @param first    lead time at the beginning of the line, in seconds
     * @param height   of the line from there to its end, in seconds: below 0 where it falls
     * @param way      share of the line's width that lies before the point, 0 to 1
     * @param leadTime of the point, in seconds
     * @param scale    seconds that count as 1
     */
    public record Distance(int index, double value, double first, double height, double way, double leadTime, double scale) {

        /** Lead time on the line, in seconds. */
        public double onLine() {
            return first + height * way;
        }

        /** How far the point is below the line; below 0 where it is above. */
        public double below() {
            return (onLine() - leadTime) / scale;
        }
    }

    static Knee of(List<Point> points) {
        List<Point> stable = points.stream().filter(point -> point.result().leadTime() != null).toList();
        if (stable.size() < FEWEST) {
            return new Knee(null, List.of());
        }
        Point first = stable.get(0);
        Point last = stable.get(stable.size() - 1);
        double width = last.value() - first.value();
        double height = leadTime(last) - leadTime(first);
        double scale = Math.max(Math.abs(height), stable.stream().mapToDouble(Knee::leadTime).max().orElse(0) * NOTICEABLE);
        List<Distance> all = new ArrayList<>();
        for (Point point : stable) {
            all.add(new Distance(points.indexOf(point), point.value(), leadTime(first), height, (point.value() - first.value()) / width,
                    leadTime(point), scale));
        }
        return new Knee(farthest(all), all);
    }

    /** The first one of those that are equally far. */
    private static Double farthest(List<Distance> all) {
        Distance farthest = all.stream().max(Comparator.comparingDouble(Distance::below).thenComparing(Comparator.comparingInt(Distance::index).reversed()))
                .orElseThrow();
        return farthest.below() > NOTICEABLE ? Double.valueOf(farthest.value()) : null;
    }

    private static double leadTime(Point point) {
        return point.result().leadTime().mean().value();
    }
}
