package org.vsm.cli.diagram.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts pictures that are higher than a sheet of paper where nothing is drawn. */
public final class Strips {

    /** Above and below the line that a text stands on, in its size. */
    private static final double ASCENT = 1;
    private static final double DESCENT = 0.3;

    /** Of the height that is wanted: a headline alone is no strip. */
    private static final double LEAST = 0.2;

    /** Where a shape begins and ends. */
    private record Extent(double top, double bottom) {

        Extent and(Extent other) {
            return new Extent(Math.min(top, other.top), Math.max(bottom, other.bottom));
        }
    }

    private Strips() {
    }

    /**
     * The strips from top to bottom, which make up the whole picture: as few as possible, none higher than wanted where the
     * picture has room between its shapes.
     */
    public static List<Strip> of(Scene scene, double mostHeight) {
        List<Double> cuts = cuts(scene, mostHeight);
        List<Strip> strips = new ArrayList<>();
        double top = 0;
        for (double cut : cuts) {
            double from = top;
            strips.add(new Strip(from, cut - from, scene.shapes().stream().filter(shape -> isIn(extent(shape), from, cut)).toList()));
            top = cut;
        }
        return strips;
    }

    private static boolean isIn(Extent extent, double from, double to) {
        return (from == 0 || extent.top() >= from) && extent.top() < to;
    }

    /** Ends of the strips. */
    private static List<Double> cuts(Scene scene, double mostHeight) {
        List<Double> cuts = new ArrayList<>();
        double top = 0;
        double last = 0;
        for (double gap : gaps(scene)) {
            if (gap - top > mostHeight && last - top > LEAST * mostHeight) {
                cuts.add(last);
                top = last;
            }
            last = gap;
        }
        cuts.add(scene.height());
        return cuts;
    }

    /** The middles of all places where nothing is drawn from the left to the right edge, and the lower edge. */
    private static List<Double> gaps(Scene scene) {
        List<Extent> extents = scene.shapes().stream().map(Strips::extent).sorted(Comparator.comparingDouble(Extent::top)).toList();
        List<Double> gaps = new ArrayList<>();
        double end = extents.isEmpty() ? 0 : extents.get(0).bottom();
        for (Extent extent : extents) {
            if (extent.top() > end + 1) {
                gaps.add((end + extent.top()) / 2);
            }
            end = Math.max(end, extent.bottom());
        }
        gaps.add(scene.height());
        return gaps;
    }

    private static Extent extent(Shape shape) {
        if (shape instanceof Shape.Group group) {
            return group.shapes().stream().map(Strips::extent).reduce(Extent::and).orElse(new Extent(0, 0));
        }
        if (shape instanceof Shape.Rectangle rectangle) {
            return new Extent(rectangle.box().y(), rectangle.box().bottom());
        }
        if (shape instanceof Shape.Disc disc) {
            return new Extent(disc.centre().y() - disc.radius(), disc.centre().y() + disc.radius());
        }
        if (shape instanceof Shape.Words words) {
            return new Extent(words.at().y() - ASCENT * words.size(), words.at().y() + DESCENT * words.size());
        }
        List<Point> points = shape instanceof Shape.Area area ? area.corners() : ((Shape.Line) shape).points();
        return points.stream().map(point -> new Extent(point.y(), point.y())).reduce(Extent::and).orElse(new Extent(0, 0));
    }
}
