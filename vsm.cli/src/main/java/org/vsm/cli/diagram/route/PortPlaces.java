package org.vsm.cli.diagram.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

/**
 * Finds places for ports: thin rectangles that stand off a side of a box, far enough from every other rectangle.
 */
final class PortPlaces {

    /** How far a port reaches from its box, where there is three times as much space. */
    private static final double DEPTH = 18;

    /** Between box and port: too little for lines to run there. */
    private static final double LEAST_SLIT = 2;
    private static final double SLIT_SHARE = 1 / 3.0;

    private static final double WIDTH = 2;

    /** Ports of one side are tried this far from each other, and as far from its ends. */
    private static final double STEP = 6;

    private final List<Box> boxes;
    private final List<Box> obstacles;

    PortPlaces(List<Box> boxes) {
        this.boxes = boxes;
        this.obstacles = new ArrayList<>(boxes);
    }

    /** The boxes, then the ports, in the order of their numbers. */
    List<Box> obstacles() {
        return Collections.unmodifiableList(obstacles);
    }

    /**
     * Places a port at a share of a side or, where there is no space and another share will do, as near to it as
     * possible.
     *
     * @return the number of the port among the obstacles, or that of the box itself where there is no space
     */
    int place(End end, double share, boolean orNear) {
        Box box = boxes.get(end.box());
        double length = end.side().isUpright() ? box.height() : box.width();
        int steps = orNear ? (int) (length / STEP) : 0;
        for (int i = 0; i <= 2 * steps; i++) {
            double offset = (i % 2 == 0 ? -1 : 1) * ((i + 1) / 2) * STEP / length;
            double margin = STEP / length;
            if (i == 0 || share + offset > margin && share + offset < 1 - margin) {
                Box port = port(end.side(), end.side().of(box, share + offset));
                if (port != null) {
                    obstacles.add(port);
                    return obstacles.size() - 1;
                }
            }
        }
        return end.box();
    }

    /** The port off a point of a side, or null where it would come too near to something. */
    private Box port(Side side, Point foot) {
        double depth = Math.min(DEPTH, Obstacles.spaceOff(side, foot, boxes) / 3);
        double slit = Math.max(LEAST_SLIT, depth * SLIT_SHARE);
        double length = depth - slit;
        if (length < WIDTH) {
            return null;
        }
        Point middle = side.away(foot, slit + length / 2);
        double width = side.isUpright() ? length : WIDTH;
        double height = side.isUpright() ? WIDTH : length;
        Box port = new Box(middle.x() - width / 2, middle.y() - height / 2, width, height);
        return Obstacles.isApart(port, obstacles, LEAST_SLIT - 1e-6) ? port : null;
    }
}
