package org.vsm.cli.diagram.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

/**
 * The ends of arrows as Graphviz gets them: the box itself, or, for an end on a side, a thin rectangle that stands off
 * that side.
 */
final class Ports {

    /** How far a thin rectangle reaches from its box, where there is three times as much space. */
    static final double DEPTH = 18;

    /** Share of the depth between box and thin rectangle: too little for lines to run there. */
    private static final double SLIT = 1 / 3.0;
    private static final double HALF_WIDTH = 1;

    private final List<Box> boxes;
    private final List<Connection> connections;
    private final List<Box> obstacles;
    private final List<int[]> edges = new ArrayList<>();

    private Ports(List<Box> boxes, List<Connection> connections) {
        this.boxes = boxes;
        this.connections = connections;
        this.obstacles = new ArrayList<>(boxes);
    }

    static Ports of(List<Box> boxes, List<Connection> connections) {
        Ports ports = new Ports(boxes, connections);
        Map<Integer, Map<Side, Integer>> spread = ports.countSpread();
        Map<Integer, Map<Side, Integer>> used = new HashMap<>();
        for (Connection connection : connections) {
            int from = ports.node(connection.from(), spread, used);
            int to = ports.node(connection.to(), spread, used);
            ports.edges.add(new int[] {from, to});
        }
        return ports;
    }

    /** Boxes first, in their order. */
    List<Box> obstacles() {
        return Collections.unmodifiableList(obstacles);
    }

    /** For each connection the indices of its obstacles. */
    List<int[]> edges() {
        return Collections.unmodifiableList(edges);
    }

    /** Lines between obstacles as lines between boxes. */
    List<Route> attach(List<List<Point>> lines) {
        List<Route> routes = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            List<Point> line = new ArrayList<>(lines.get(i));
            attachStart(line, connections.get(i).from(), edges.get(i)[0]);
            Collections.reverse(line);
            attachStart(line, connections.get(i).to(), edges.get(i)[1]);
            Collections.reverse(line);
            routes.add(Route.through(line));
        }
        return routes;
    }

    private void attachStart(List<Point> line, End end, int node) {
        Box box = boxes.get(end.box());
        Point first = line.get(0);
        boolean upright = first.x() == line.get(1).x();
        if (!end.isFixed()) {
            line.set(0, upright ? new Point(first.x(), nearer(first.y(), box.y(), box.bottom()))
                    : new Point(nearer(first.x(), box.x(), box.right()), first.y()));
            return;
        }
        Box port = obstacles.get(node);
        Point foot = end.side().of(box, 0.5);
        if (end.side().isUpright()) {
            double y = upright ? port.y() + HALF_WIDTH : first.y();
            line.set(0, new Point(first.x(), y));
            line.add(0, new Point(foot.x(), y));
        } else {
            double x = upright ? first.x() : port.x() + HALF_WIDTH;
            line.set(0, new Point(x, first.y()));
            line.add(0, new Point(x, foot.y()));
        }
    }

    private static double nearer(double value, double a, double b) {
        return Math.abs(value - a) <= Math.abs(value - b) ? a : b;
    }

    private Map<Integer, Map<Side, Integer>> countSpread() {
        Map<Integer, Map<Side, Integer>> counts = new HashMap<>();
        for (Connection connection : connections) {
            for (End end : List.of(connection.from(), connection.to())) {
                if (end.box() < 0 || end.box() >= boxes.size()) {
                    throw new IllegalArgumentException("no box " + end.box());
                }
                if (end.isFixed() && Double.isNaN(end.share())) {
                    count(counts, end);
                }
            }
        }
        return counts;
    }

    private static int count(Map<Integer, Map<Side, Integer>> counts, End end) {
        return counts.computeIfAbsent(end.box(), box -> new EnumMap<>(Side.class)).merge(end.side(), 1, Integer::sum);
    }

    private int node(End end, Map<Integer, Map<Side, Integer>> spread, Map<Integer, Map<Side, Integer>> used) {
        if (!end.isFixed()) {
            return end.box();
        }
        double share = Double.isNaN(end.share())
                ? count(used, end) / (spread.get(end.box()).get(end.side()) + 1.0)
                : end.share();
        Point foot = end.side().of(boxes.get(end.box()), share);
        Side side = end.side();
        double depth = Math.min(DEPTH, Obstacles.spaceOff(side, foot, boxes) / 3);
        double length = depth * (1 - SLIT);
        Point near = side.away(foot, depth * SLIT);
        Point far = side.away(foot, depth);
        double width = side.isUpright() ? length : 2 * HALF_WIDTH;
        double height = side.isUpright() ? 2 * HALF_WIDTH : length;
        obstacles.add(new Box((near.x() + far.x() - width) / 2, (near.y() + far.y() - height) / 2, width, height));
        return obstacles.size() - 1;
    }
}
