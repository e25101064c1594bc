package org.vsm.cli.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

/** The jagged outline of a kaizen burst. */
public final class Bursts {

    private static final double TOOTH = 13;
    private static final double DEPTH = 6;
    /** From a corner to the first dent: wide enough for a corner that is no needle. */
    private static final double CORNER = 12;
    /** Between the dents and what stands in the burst. */
    private static final double PAD = 3;

    private Bursts() {
    }

    /** How wide lines may be in a burst. */
    public static double roomIn(double width) {
        return width - 2 * (DEPTH + PAD);
    }

    /** How high a burst around lines is. */
    public static double heightAround(double lines) {
        return lines + 2 * (DEPTH + PAD);
    }

    /** An outline whose points lie on the box and whose dents lie inside it. */
    public static List<Point> around(Box box) {
        List<Point> points = new ArrayList<>();
        edge(points, new Point(box.x(), box.y()), new Point(box.right(), box.y()), 0, DEPTH);
        edge(points, new Point(box.right(), box.y()), new Point(box.right(), box.bottom()), -DEPTH, 0);
        edge(points, new Point(box.right(), box.bottom()), new Point(box.x(), box.bottom()), 0, -DEPTH);
        edge(points, new Point(box.x(), box.bottom()), new Point(box.x(), box.y()), DEPTH, 0);
        return points;
    }

    /** From a corner over dents and points to the last dent before the next corner. */
    private static void edge(List<Point> points, Point from, Point to, double inX, double inY) {
        double length = Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
        int teeth = (int) Math.max(0, Math.round((length - 2 * CORNER) / TOOTH));
        points.add(from);
        if (teeth == 0) {
            points.add(in(between(from, to, 0.5), inX, inY));
            return;
        }
        double first = CORNER / length;
        double step = (1 - 2 * first) / teeth;
        for (int i = 0; i <= teeth; i++) {
            points.add(in(between(from, to, first + i * step), inX, inY));
            if (i < teeth) {
                points.add(between(from, to, first + (i + 0.5) * step));
            }
        }
    }

    private static Point in(Point point, double x, double y) {
        return new Point(point.x() + x, point.y() + y);
    }

    private static Point between(Point from, Point to, double share) {
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
