package org.vsm.cli.diagram.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

/** Finds places for text that come last: over no box, no other text and no line. */
public final class FreePlaces {

    private static final double STEP = 6;
    private static final double GAP = 3;
    /** How far texts may follow lines that run outside of all boxes. */
    private static final double MARGIN = 22;
    /** What keeps a text from being taken for that of another line beside it, from the best to the least. */
    private static final double[] BESIDE = {40, 14, GAP};

    private final List<Box> boxes;
    private final List<List<Point>> lines;
    private final double left;
    private final double right;

    public FreePlaces(List<Box> boxes, List<List<Point>> lines) {
        this.boxes = new ArrayList<>(boxes);
        this.lines = new ArrayList<>(lines);
        double leftmost = boxes.stream().mapToDouble(Box::x).min().orElse(0);
        double rightmost = boxes.stream().mapToDouble(Box::right).max().orElse(0);
        this.left = Math.max(leftmost - MARGIN, xs(lines).min(Double::compare).filter(each -> each < leftmost).orElse(leftmost));
        this.right = Math.min(rightmost + MARGIN, xs(lines).max(Double::compare).filter(each -> each > rightmost).orElse(rightmost));
    }

    private static Stream<Double> xs(List<List<Point>> lines) {
        return lines.stream().flatMap(List::stream).map(Point::x);
    }

    /** Notes that a place is taken. */
    public void take(Box box) {
        boxes.add(box);
    }

    /** Whether a place lies over nothing, and no farther to the left and right than anything else. */
    public boolean isFree(Box box) {
        return isFree(box, GAP);
    }

    private boolean isFree(Box box, double beside) {
        if (box.x() < left || box.right() > right) {
            return false;
        }
        Box around = new Box(box.x() - beside, box.y() - GAP, box.width() + 2 * beside, box.height() + 2 * GAP);
        return boxes.stream().noneMatch(each -> overlap(each, around)) && lines.stream().noneMatch(each -> crosses(each, around));
    }

    /** The free place nearest to a wanted one, to both sides of it, whose left end lies within the limits; better with room beside it. */
    public Optional<Box> alongside(Box wanted, double leftmost, double rightmost) {
        return Arrays.stream(BESIDE).boxed().flatMap(each -> alongside(wanted, leftmost, rightmost, each).stream()).findFirst();
    }

    private Optional<Box> alongside(Box wanted, double leftmost, double rightmost, double beside) {
        double farthest = Math.max(wanted.x() - leftmost, rightmost - wanted.x());
        for (double away = 0; away <= farthest; away += STEP) {
            for (double x : new double[] {wanted.x() - away, wanted.x() + away}) {
                Box place = new Box(x, wanted.y(), wanted.width(), wanted.height());
                if (x >= leftmost && x <= rightmost && isFree(place, beside)) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    /** The free place nearest to a wanted one, above and below it, whose upper end lies within the limits. */
    Optional<Box> upAndDown(Box wanted, double topmost, double lowest) {
        double farthest = Math.max(wanted.y() - topmost, lowest - wanted.y());
        for (double away = 0; away <= farthest; away += STEP) {
            for (double y : new double[] {wanted.y() - away, wanted.y() + away}) {
                Box place = new Box(wanted.x(), y, wanted.width(), wanted.height());
                if (y >= topmost && y <= lowest && isFree(place)) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean crosses(List<Point> line, Box box) {
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            if (overlap(new Box(Math.min(a.x(), b.x()) - 0.1, Math.min(a.y(), b.y()) - 0.1, Math.abs(a.x() - b.x()) + 0.2, Math.abs(a.y() - b.y()) + 0.2), box)) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }
}
