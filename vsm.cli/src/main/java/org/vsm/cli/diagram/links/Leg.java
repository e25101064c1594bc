package org.vsm.cli.diagram.links;

import java.util.List;
import org.vsm.cli.diagram.route.End;
import org.vsm.cli.diagram.route.Side;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

/**
 * A piece of a link from one box to the next: the whole of it, or the way to or from the work on it.
 *
 * @param straight the way that one would draw first; it may turn out not to be free
 */
record Leg(Place from, Place to, List<Point> straight) {

    /** A place on a side of a box. */
    record Place(Box box, Side side, double share) {
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

    /** Up or down to a level, along it, and up or down again. */
    static Leg over(Place from, Place to, double level) {
        Point a = from.point();
        Point b = to.point();
        return new Leg(from, to, List.of(a, new Point(a.x(), level), new Point(b.x(), level), b));
    }

    /** From an element to the work on the way. */
    static Leg to(Link link, Place from) {
        Point a = from.point();
        Place entry = at(link, a.x());
        Point b = entry.point();
        return new Leg(from, entry, List.of(a, new Point(a.x(), b.y()), b));
    }

    /** From the work on the way to an element. */
    static Leg from(Link link, Place to) {
        Point b = to.point();
        Place exit = at(link, b.x());
        Point a = exit.point();
        return new Leg(exit, to, List.of(a, new Point(b.x(), a.y()), b));
    }

    /** Where a line from beneath meets the work: at the side, or from below where the line stands under it. */
    private static Place at(Link link, double x) {
        Box box = link.stop().box();
        double level = within((link.level() - box.y()) / box.height());
        if (x >= box.right() + 4) {
            return new Place(box, Side.RIGHT, level);
        }
        if (x <= box.x() - 4) {
            return new Place(box, Side.LEFT, level);
        }
        return new Place(box, Side.BOTTOM, within((x - box.x()) / box.width()));
    }

    private static double within(double share) {
        return Math.min(Math.max(share, 0.02), 0.98);
    }
}
