package org.vsm.cli.diagram.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

/**
 * The ends of arrows as Graphviz gets them: the box itself or, for an end on a side, a port of its own off that side.
 */
final class Ports {

    private final List<Box> boxes;
    private final List<Connection> connections;
    private final PortPlaces places;

    /** For each side that ends share: connection and which of its ends. */
    private final Map<End, List<int[]>> spread = new LinkedHashMap<>();
    private final int[][] edges;

    private Ports(List<Box> boxes, List<Connection> connections) {
        this.boxes = boxes;
        this.connections = connections;
        this.places = new PortPlaces(boxes);
        this.edges = new int[connections.size()][2];
    }

    static Ports of(Task task) {
        Ports ports = new Ports(task.boxes(), task.connections());
        ports.placeGiven();
        ports.placeSpread();
        return ports;
    }

    /** Boxes first, in their order. */
    List<Box> obstacles() {
        return places.obstacles();
    }

    /** For each connection the indices of its obstacles. */
    List<int[]> edges() {
        return List.of(edges);
    }

    private void placeGiven() {
        for (int i = 0; i < edges.length; i++) {
            for (int k = 0; k < 2; k++) {
                End end = end(i, k);
                edges[i][k] = end.hasPlace() ? places.place(end, end.share(), false) : end.box();
                if (end.isSpread()) {
                    spread.computeIfAbsent(end, each -> new ArrayList<>()).add(new int[] {i, k});
                }
            }
        }
    }

    private void placeSpread() {
        spread.forEach((end, sharing) -> {
            SideOrder order = new SideOrder(end.side(), boxes.get(end.box()));
            sharing.sort(Comparator.comparing(each -> boxes.get(end(each[0], 1 - each[1]).box()), order));
            for (int i = 0; i < sharing.size(); i++) {
                int[] each = sharing.get(i);
                edges[each[0]][each[1]] = places.place(end, (i + 1.0) / (sharing.size() + 1), true);
            }
        });
    }

    private End end(int connection, int which) {
        return which == 0 ? connections.get(connection).from() : connections.get(connection).to();
    }

    /** Lines between obstacles as lines between boxes. */
    List<Route> attach(List<List<Point>> lines) {
        List<Route> routes = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            List<Point> line = new ArrayList<>(lines.get(i));
            attachStart(line, end(i, 0), edges[i][0]);
            Collections.reverse(line);
            attachStart(line, end(i, 1), edges[i][1]);
            Collections.reverse(line);
            routes.add(Route.through(line));
        }
        return routes;
    }

    private void attachStart(List<Point> line, End end, int obstacle) {
        Box box = boxes.get(end.box());
        Point first = line.get(0);
        boolean upright = first.x() == line.get(1).x();
        if (obstacle == end.box()) {
            line.set(0, upright ? new Point(first.x(), nearer(first.y(), box.y(), box.bottom()))
                    : new Point(nearer(first.x(), box.x(), box.right()), first.y()));
            return;
        }
        Box port = obstacles().get(obstacle);
        Point foot = end.side().of(box, 0.5);
        if (end.side().isUpright()) {
            double y = upright ? port.centreY() : first.y();
            line.set(0, new Point(first.x(), y));
            line.add(0, new Point(foot.x(), y));
        } else {
            double x = upright ? first.x() : port.centreX();
            line.set(0, new Point(x, first.y()));
            line.add(0, new Point(x, foot.y()));
        }
    }

    private static double nearer(double value, double a, double b) {
        return Math.abs(value - a) <= Math.abs(value - b) ? a : b;
    }
}
