package org.vsm.cli.diagram.parts;

import guru.nidi.graphviz.engine.GraphvizException;
import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;
import org.vsm.cli.diagram.parts.Sheet.Link;
import org.vsm.cli.diagram.route.ArrowRouter;
import org.vsm.cli.diagram.route.Connection;
import org.vsm.cli.diagram.route.End;
import org.vsm.cli.diagram.route.Route;
import org.vsm.cli.diagram.route.Side;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

/**
 * Draws the arrows that take their own way: from an element to the label, and on to the other element. Graphviz finds
 * the ways around everything that is drawn.
 */
public final class Links {

    private static final double MIDDLE = 0.5;

    private final Sheet sheet;
    private final List<Box> boxes;
    private final List<Link> links;

    public Links(Sheet sheet) {
        this.sheet = sheet;
        this.boxes = new ArrayList<>(sheet.obstacles());
        this.links = sheet.links().stream().filter(each -> sheet.box(each.from()) != null && sheet.box(each.to()) != null).toList();
    }

    public void draw() {
        List<Connection> connections = new ArrayList<>();
        for (Link link : links) {
            boxes.removeIf(each -> isInside(each, link.label()));
            boxes.add(link.label());
        }
        for (Link link : links) {
            int label = boxes.indexOf(link.label());
            boolean leftwards = sheet.box(link.to()).centreX() <= sheet.box(link.from()).centreX();
            connections.add(new Connection(end(link.from(), link), End.at(label, leftwards ? Side.RIGHT : Side.LEFT, link.level())));
            connections.add(new Connection(End.at(label, leftwards ? Side.LEFT : Side.RIGHT, link.level()), end(link.to(), link)));
        }
        List<Route> routes = routes(connections);
        for (int i = 0; i < links.size(); i++) {
            draw(links.get(i), routes.get(2 * i).points(), routes.get(2 * i + 1).points());
        }
    }

    private static boolean isInside(Box inner, Box outer) {
        return inner.x() >= outer.x() && inner.right() <= outer.right() && inner.y() >= outer.y() - 1 && inner.bottom() <= outer.bottom() + 1;
    }

    /** Ways back and ahead leave upwards; information leaves towards the label. */
    private End end(String name, Link link) {
        Box box = sheet.box(name);
        return End.on(boxes.indexOf(box), box.bottom() < link.label().y() ? Side.BOTTOM : Side.TOP);
    }

    private List<Route> routes(List<Connection> connections) {
        try {
            return new ArrowRouter(GraphvizChoice.EMBEDDED).route(boxes, connections);
        } catch (GraphvizException | IllegalArgumentException e) {
            return connections.stream().map(this::direct).toList();
        }
    }

    /** A line with one bend, for pictures so crowded that no way around the boxes is found. */
    private Route direct(Connection connection) {
        Point from = foot(connection.from());
        Point to = foot(connection.to());
        boolean upright = connection.from().side() == Side.TOP || connection.from().side() == Side.BOTTOM;
        Point bend = upright ? new Point(from.x(), to.y()) : new Point(to.x(), from.y());
        return new Route(List.of(from, bend, to));
    }

    private Point foot(End end) {
        Box box = boxes.get(end.box());
        double share = Double.isNaN(end.share()) ? MIDDLE : end.share();
        return switch (end.side()) {
            case LEFT -> new Point(box.x(), box.y() + share * box.height());
            case RIGHT -> new Point(box.right(), box.y() + share * box.height());
            case TOP -> new Point(box.x() + share * box.width(), box.y());
            case BOTTOM -> new Point(box.x() + share * box.width(), box.bottom());
        };
    }

    private void draw(Link link, List<Point> first, List<Point> second) {
        sheet.lines().group(link.role(), link.name(), link.title(), null, canvas -> {
            canvas.line(link.pen(), first.toArray(Point[]::new));
            canvas.arrow(link.pen(), second);
        });
    }
}
