package org.vsm.cli.diagram.links;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.vsm.cli.diagram.route.End;
import org.vsm.cli.diagram.route.Route;
import org.vsm.cli.diagram.route.Side;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

/**
 * A piece of a link from one box to the next: the whole of it, or the way to or from the work on it.
 *
 * @param straight the way that one would draw first; it may turn out not to be free
 */
record Leg(Place from, Place to, List<Point> straight) {

    /** How far beside work a line goes around its corner. */
    static final double CORNER = 12;

    /**
     * A place on a side of a box.
     *
     * @param depth how far behind that side lies what the line goes on to
     */
    record Place(Box box, Side side, double share, double depth) {

        /** How far from its place Graphviz may let a line end. */
        private static final double NEAR = 3;

        Place(Box box, Side side, double share) {
            this(box, side, share, 0);
        }

        /** Where a line that ends here goes on to. */
        Point goal(Point end, Point before) {
            boolean here = depth > 0 && end.x() == before.x() && Math.abs(end.x() - point().x()) < NEAR && Math.abs(end.y() - point().y()) < NEAR;
            return here ? new Point(end.x(), end.y() + (side == Side.TOP ? depth : -depth)) : end;
        }

        Point point() {
            return side.of(box, share);
        }

        End end(int index) {
            return End.at(index, side, share);
        }
    }

    List<Box> ends() {
        return List.of(from.box(), to.box());
    }

    /** A way from side to side, prolonged past what stands before the elements that it joins. */
    Route prolonged(Route route) {
        List<Point> points = new ArrayList<>(route.points());
        int last = points.size() - 1;
        points.set(0, from.goal(points.get(0), points.get(1)));
        points.set(last, to.goal(points.get(last), points.get(last - 1)));
        return new Route(points);
    }

    /** Up or down to a level, along it, and up or down again. */
    static Leg over(Place from, Place to, double level) {
        Point a = from.point();
        Point b = to.point();
        return new Leg(from, to, List.of(a, new Point(a.x(), level), new Point(b.x(), level), b));
    }

    /** From an element to the work on the way. */
    static Leg to(Link link, Place from) {
        Point a = from.point();
        Place entry = at(link, a.x(), link.stop().first(), Side.RIGHT);
        return new Leg(from, entry, toWork(a, entry));
    }

    /**
     * From the work on the way to an element.
     *
     * @param middle of the picture: from words, a line goes to the side where the way around the rows is shorter
     */
    static Leg from(Link link, Place to, double middle) {
        Point b = to.point();
        Box box = link.stop().box();
        Place exit = !link.stop().isWords() ? at(link, b.x(), link.stop().last(), Side.LEFT)
                : new Place(box, box.centreX() + b.x() < 2 * middle ? Side.LEFT : Side.RIGHT, 0.5);
        List<Point> way = new ArrayList<>(toWork(b, exit));
        Collections.reverse(way);
        return new Leg(exit, to, way);
    }

    /** Up to the height of a place at the work and on to it; around its corner where the line starts beneath the work. */
    private static List<Point> toWork(Point start, Place place) {
        Point end = place.point();
        Box box = place.box();
        if (place.side() == Side.BOTTOM || start.x() < box.x() || start.x() > box.right()) {
            return List.of(start, new Point(start.x(), end.y()), end);
        }
        double beside = place.side() == Side.RIGHT ? box.right() + CORNER : box.x() - CORNER;
        double beneath = box.bottom() + CORNER / 2;
        return List.of(start, new Point(start.x(), beneath), new Point(beside, beneath), new Point(beside, end.y()), end);
    }

    /**
     * Where a line from beneath meets the work: at the side, or from below where it stands under its own part of it.
     *
     * @param part  what of the work the line belongs to; null where it cannot be met from below
     * @param inner side for a line beneath the work
     */
    private static Place at(Link link, double x, Box part, Side inner) {
        Box box = link.stop().box();
        double level = within((link.level() - box.y()) / box.height());
        if (x >= box.right() + 4) {
            return new Place(box, Side.RIGHT, level);
        }
        if (x <= box.x() - 4) {
            return new Place(box, Side.LEFT, level);
        }
        if (part == null || x < part.x() || x > part.right()) {
            return new Place(box, inner, level);
        }
        return new Place(box, Side.BOTTOM, within((x - box.x()) / box.width()));
    }

    private static double within(double share) {
        return Math.min(Math.max(share, 0.02), 0.98);
    }
}
