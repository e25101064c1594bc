package org.vsm.cli.diagram.route;

import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

/**
 * The line of an arrow: horizontal and vertical pieces.
 *
 * @param points from the border of the first box over every bend to the border of the last, at least two
 */
public record Route(List<Point> points) {

    public Route {
        points = List.copyOf(points);
    }

    /** A line without repeated points and without points in the middle of a straight piece. */
    static Route through(List<Point> points) {
        List<Point> bends = new ArrayList<>();
        for (Point point : points) {
            int last = bends.size() - 1;
            if (last >= 0 && bends.get(last).equals(point)) {
                continue;
            }
            if (last >= 1 && isStraight(bends.get(last - 1), bends.get(last), point)) {
                bends.set(last, point);
                if (bends.get(last - 1).equals(point)) {
                    bends.remove(last);
                }
            } else {
                bends.add(point);
            }
        }
        return new Route(bends);
    }

    private static boolean isStraight(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }

    boolean isOrthogonal() {
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).x() != points.get(i - 1).x() && points.get(i).y() != points.get(i - 1).y()) {
                return false;
            }
        }
        return points.size() > 1;
    }

    /** Whether a piece of the line comes deeper into the box than a tolerance. */
    boolean enters(Box box, double tolerance) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (Math.max(a.x(), b.x()) > box.x() + tolerance && Math.min(a.x(), b.x()) < box.right() - tolerance
                    && Math.max(a.y(), b.y()) > box.y() + tolerance && Math.min(a.y(), b.y()) < box.bottom() - tolerance) {
                return true;
            }
        }
        return false;
    }
}
