package org.vsm.cli.diagram.links;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vsm.cli.diagram.route.Side;
import org.vsm.cli.diagram.scene.Box;

/**
 * Where an element lies.
 *
 * @param body   the element itself: arrows end at its border
 * @param beside what else belongs to it, such as a burst above it or notes beneath it: arrows pass these on their way
 */
public record Site(Box body, List<Box> beside) {

    /** What an arrow needs. */
    private static final double LEAST = 10;

    /** A piece of a side, from left to right. */
    record Opening(double left, double right) {
        double width() {
            return right - left;
        }

        double middle() {
            return (left + right) / 2;
        }
    }

    public Site {
        beside = List.copyOf(beside);
    }

    /** An element with nothing around it. */
    public static Site of(Box body) {
        return new Site(body, List.of());
    }

    /** The same with one more thing that belongs to it. */
    public Site with(Box place) {
        List<Box> more = new ArrayList<>(beside);
        more.add(place);
        return new Site(body, more);
    }

    /** What lines of others keep out of. */
    public Box whole() {
        return beside.stream().reduce(body, Box::and);
    }

    /** Where arrows get at the body from above or beneath: all of its side, or what is left of it. */
    List<Opening> openings(Side side) {
        List<Box> before = beside.stream().filter(each -> side == Side.TOP ? each.y() < body.y() : each.bottom() > body.bottom()).toList();
        if (before.isEmpty()) {
            return List.of(new Opening(body.x(), body.right()));
        }
        double left = before.stream().mapToDouble(Box::x).min().orElseThrow();
        double right = before.stream().mapToDouble(Box::right).max().orElseThrow();
        return Stream.of(new Opening(body.x(), left), new Opening(right, body.right())).filter(each -> each.width() >= LEAST).toList();
    }

    /** How far behind the border of the whole the body begins; 0 where no arrow gets at it. */
    double depth(Side side) {
        return openings(side).isEmpty() ? 0 : side == Side.TOP ? body.y() - whole().y() : whole().bottom() - body.bottom();
    }
}
