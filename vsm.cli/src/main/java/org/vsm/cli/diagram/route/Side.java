package org.vsm.cli.diagram.route;

import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

/** A side of a box. */
public enum Side {

    LEFT(-1, 0), RIGHT(1, 0), TOP(0, -1), BOTTOM(0, 1);

    private final int dx;
    private final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** Whether the side runs from top to bottom. */
    boolean isUpright() {
        return dx != 0;
    }

    /** The point of this side of a box at a share of the side's length from its left or upper end. */
    public Point of(Box box, double share) {
        return switch (this) {
            case LEFT -> new Point(box.x(), box.y() + share * box.height());
            case RIGHT -> new Point(box.right(), box.y() + share * box.height());
            case TOP -> new Point(box.x() + share * box.width(), box.y());
            case BOTTOM -> new Point(box.x() + share * box.width(), box.bottom());
        };
    }

    /** The place at a distance straight off the side. */
    Point away(Point from, double distance) {
        return new Point(from.x() + dx * distance, from.y() + dy * distance);
    }
}
