package org.vsm.cli.diagram.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

/** What lines keep out of. */
final class Obstacles {

    /** What a line and its surroundings take to both sides. */
    private static final double LEAST_WIDTH = 4;

    private Obstacles() {
    }

    /** @throws IllegalArgumentException if a box is empty or two are closer than a gap, naming them */
    static void requireApart(List<Box> boxes, double gap) {
        for (Box box : boxes) {
            if (!(box.width() > 0 && box.height() > 0) || !Double.isFinite(box.right() + box.bottom())) {
                throw new IllegalArgumentException("an empty box: " + box);
            }
        }
        List<Box> sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingDouble(Box::x));
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size() && sorted.get(j).x() < sorted.get(i).right() + gap; j++) {
                if (overlap(sorted.get(i).grown(gap), sorted.get(j))) {
                    throw new IllegalArgumentException("boxes overlap or touch: " + sorted.get(i) + ", " + sorted.get(j));
                }
            }
        }
    }

    /** Whether a box keeps a gap to all others. */
    static boolean isApart(Box box, List<Box> others, double gap) {
        Box surroundings = box.grown(gap);
        return others.stream().noneMatch(other -> overlap(surroundings, other));
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }

    /** How far one can go straight off a point of a side until the next box; infinite where there is none. */
    static double spaceOff(Side side, Point foot, List<Box> boxes) {
        double space = Double.POSITIVE_INFINITY;
        for (Box box : boxes) {
            boolean ahead = side.isUpright()
                    ? box.y() - LEAST_WIDTH < foot.y() && foot.y() < box.bottom() + LEAST_WIDTH
                    : box.x() - LEAST_WIDTH < foot.x() && foot.x() < box.right() + LEAST_WIDTH;
            double distance = switch (side) {
                case LEFT -> foot.x() - box.right();
                case RIGHT -> box.x() - foot.x();
                case TOP -> foot.y() - box.bottom();
                case BOTTOM -> box.y() - foot.y();
            };
            if (ahead && distance >= 0) {
                space = Math.min(space, distance);
            }
        }
        return space;
    }
}
