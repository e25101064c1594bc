package org.vsm.cli.diagram.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

/** Ways that need no search: a line that one thought of is taken where it enters no box and runs along no other line. */
public final class FreeWays {

    /** How far lines keep from boxes. */
    private static final double CLEARANCE = 4;

    /** Lines closer than this, side by side, look like one. */
    private static final double APART = 6;

    /** How far a line is moved, again and again, until it runs along no other. */
    private static final double STEP = 6;
    private static final int MOST_STEPS = 4;

    /** How far lines stray from all boxes: as far as Graphviz lets them. */
    private static final double MARGIN = 36;

    private final List<Box> boxes;
    private final List<List<Point>> taken;
    private final double left;
    private final double right;

    /**
     * @param boxes what lines keep out of
     * @param lines lines that are there already
     */
    public FreeWays(List<Box> boxes, List<List<Point>> lines) {
        this.boxes = new ArrayList<>(boxes);
        this.taken = new ArrayList<>(lines);
        this.left = boxes.stream().mapToDouble(Box::x).min().orElse(0) - MARGIN;
        this.right = boxes.stream().mapToDouble(Box::right).max().orElse(0) + MARGIN;
    }

    /** Notes that lines keep out of one more box. */
    public void block(Box box) {
        boxes.add(box);
    }

    /**
     * Takes a way if it is free.
     *
     * @param points the corners of a line of horizontal and vertical pieces
     * @param ends   the boxes that it joins: it may come near to them
     */
    public Optional<Route> take(List<Point> points, Collection<Box> ends) {
        Route route = Route.through(points);
        if (!route.isOrthogonal() || entersAny(route, ends) || runsAlong(route)) {
            return Optional.empty();
        }
        taken.add(route.points());
        return Optional.of(route);
    }

    /** Takes a way, with inner pieces moved aside where they run along another line and there is space. */
    public Route takeBeside(Route route, Collection<Box> ends) {
        Route best = route;
        for (int piece = 1; piece + 2 < route.points().size() && runsAlong(best); piece++) {
            best = moved(best, piece, ends);
        }
        taken.add(best.points());
        return best;
    }

    private Route moved(Route route, int piece, Collection<Box> ends) {
        for (int i = 1; i <= 2 * MOST_STEPS; i++) {
            Route candidate = shifted(route, piece, (i % 2 == 0 ? -1 : 1) * ((i + 1) / 2) * STEP);
            if (candidate.isOrthogonal() && staysWithin(candidate) && !entersAny(candidate, ends) && alongCount(candidate) < alongCount(route)) {
                return candidate;
            }
        }
        return route;
    }

    private boolean staysWithin(Route route) {
        return route.points().stream().allMatch(each -> each.x() >= left && each.x() <= right);
    }

    private static Route shifted(Route route, int piece, double by) {
        List<Point> points = new ArrayList<>(route.points());
        if (piece + 1 >= points.size()) {
            return route;
        }
        boolean upright = points.get(piece).x() == points.get(piece + 1).x();
        for (int i = piece; i <= piece + 1; i++) {
            Point point = points.get(i);
            points.set(i, upright ? new Point(point.x() + by, point.y()) : new Point(point.x(), point.y() + by));
        }
        return Route.through(points);
    }

    private boolean entersAny(Route route, Collection<Box> ends) {
        return boxes.stream().anyMatch(box -> route.enters(ends.contains(box) ? box : box.grown(CLEARANCE), RoutingGraph.WIDENING));
    }

    private boolean runsAlong(Route route) {
        return alongCount(route) > 0;
    }

    private long alongCount(Route route) {
        return taken.stream().filter(line -> runAlong(line, route.points())).count();
    }

    private static boolean runAlong(List<Point> one, List<Point> other) {
        for (int i = 1; i < one.size(); i++) {
            for (int j = 1; j < other.size(); j++) {
                if (alongside(one.get(i - 1), one.get(i), other.get(j - 1), other.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean alongside(Point a, Point b, Point c, Point d) {
        boolean bothLevel = a.y() == b.y() && c.y() == d.y();
        boolean bothUpright = a.x() == b.x() && c.x() == d.x();
        return bothLevel && Math.abs(a.y() - c.y()) < APART && shared(a.x(), b.x(), c.x(), d.x()) > 1
                || bothUpright && Math.abs(a.x() - c.x()) < APART && shared(a.y(), b.y(), c.y(), d.y()) > 1;
    }

    private static double shared(double a, double b, double c, double d) {
        return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));
    }
}
