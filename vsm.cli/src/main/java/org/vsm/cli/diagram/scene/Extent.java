package org.vsm.cli.diagram.scene;

import java.util.List;

/** From where to where a shape is drawn, downwards. */
record Extent(double top, double bottom) {

    /** Of a text above and below the line that it stands on, in its size. */
    private static final double ASCENT = 1;
    private static final double DESCENT = 0.3;

    /** Of all that a shape draws. */
    static Extent of(Shape shape) {
        if (shape instanceof Shape.Group group) {
            return group.shapes().stream().map(Extent::of).reduce(Extent::and).orElse(new Extent(0, 0));
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
        return of(shape instanceof Shape.Area area ? area.corners() : ((Shape.Line) shape).points());
    }

    /** Of points, or of the line from one to the other. */
    static Extent of(List<Point> points) {
        return points.stream().map(point -> new Extent(point.y(), point.y())).reduce(Extent::and).orElse(new Extent(0, 0));
    }

    Extent and(Extent other) {
        return new Extent(Math.min(top, other.top), Math.max(bottom, other.bottom));
    }

    double height() {
        return bottom - top;
    }

    double middle() {
        return (top + bottom) / 2;
    }

    boolean overlaps(double from, double to) {
        return bottom > from && top < to || top == bottom && top >= from && top < to;
    }
}
