package org.vsm.cli.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

/** The jagged outline of a kaizen burst. */
public final class Bursts {

    private static final double TOOTH = 13;
    private static final double DEPTH = 6;

    private Bursts() {
    }

    /** An outline whose points lie on the box and whose dents lie inside it. */
    public static List<Point> around(Box box) {
        int across = (int) Math.max(2, Math.round(box.width() / TOOTH));
        int down = (int) Math.max(2, Math.round(box.height() / TOOTH));
        List<Point> points = new ArrayList<>();
        edge(points, new Point(box.x(), box.y()), new Point(box.right(), box.y()), across, 0, DEPTH);
        edge(points, new Point(box.right(), box.y()), new Point(box.right(), box.bottom()), down, -DEPTH, 0);
        edge(points, new Point(box.right(), box.bottom()), new Point(box.x(), box.bottom()), across, 0, -DEPTH);
        edge(points, new Point(box.x(), box.bottom()), new Point(box.x(), box.y()), down, DEPTH, 0);
        return points;
    }

    private static void edge(List<Point> points, Point from, Point to, int teeth, double inX, double inY) {
        for (int i = 0; i < teeth; i++) {
            points.add(between(from, to, (double) i / teeth));
            Point dent = between(from, to, (i + 0.5) / teeth);
            points.add(new Point(dent.x() + inX, dent.y() + inY));
        }
    }

    private static Point between(Point from, Point to, double share) {
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
