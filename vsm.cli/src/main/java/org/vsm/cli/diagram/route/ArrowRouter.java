package org.vsm.cli.diagram.route;

import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.GraphvizException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;
import org.vsm.cli.diagram.graphviz.Layout;
import org.vsm.cli.diagram.scene.Box;

/**
 * Routes arrows around boxes with Graphviz ({@code nop2}, {@code splines=ortho}).
 *
 * <p>What was seen of Graphviz 15.1.1 with pinned nodes, and what follows here:
 * <ul>
 * <li>Lines keep out of all nodes and are spread evenly over the gap that they run in; the narrower the gap, the closer
 *     they lie. The layout decides with its gaps how close lines may come: 8 units per line and one more read well.
 *     Outside of all boxes there is a margin of 36.
 * <li>Compass points do not guide the way (a line to the far side crosses the node). An {@link End} on a side is
 *     therefore routed to a thin node of its own that stands off that side, and prolonged to the box. It needs 12
 *     units of free space before the side; 54 let lines run past it at a distance.
 * <li>Loops run around the whole node. Here a loop is a line between two such thin nodes.
 * <li>Boxes must not touch: Graphviz then draws straight lines. Between boxes there must be at least
 *     {@value #LEAST_GAP}, more where lines run.
 * <li>Where borders of different nodes lie on one line, the decomposition of the plane may fail, cut through a box, or
 *     never end (2 to 10 of 100 random pictures with ends on sides). Every node is therefore widened by an amount of
 *     its own, below half a unit; then all of them came out. Should one fail all the same, it is tried again with
 *     other amounts, always the same ones. Graphviz 2.43, where it is installed, wants just the opposite, whole
 *     numbers: every second attempt.
 * <li>The time grows with the square of the number of boxes and ends: route long pictures row by row. Boxes side by
 *     side are one obstacle at first ({@link Task#inBlocks}).
 * </ul>
 */
public final class ArrowRouter {

    /** Least space between boxes; where lines run, leave more. */
    public static final double LEAST_GAP = 2;

    private static final int ATTEMPTS = 4;

    private final GraphvizChoice graphviz;

    public ArrowRouter(GraphvizChoice graphviz) {
        this.graphviz = graphviz;
    }

    /**
     * Draws lines around boxes.
     *
     * @param boxes       everything that lines keep out of, at least {@link #LEAST_GAP} apart
     * @param connections the arrows, between boxes of the list
     * @return a line for each arrow, in their order; horizontal and vertical pieces, through no box
     * @throws IllegalArgumentException if a box is empty, two are closer than {@link #LEAST_GAP}, or an end names no box
     * @throws GraphvizException        if Graphviz fails or finds no way around the boxes
     */
    public List<Route> route(List<Box> boxes, List<Connection> connections) {
        if (connections.isEmpty()) {
            return List.of();
        }
        Obstacles.requireApart(boxes, LEAST_GAP);
        Task whole = new Task(boxes, connections);
        Task coarse = whole.inBlocks();
        if (coarse.boxes().size() < boxes.size()) {
            try {
                return search(coarse, boxes);
            } catch (GraphvizException e) {
                requireInTime(e);
            }
        }
        return search(whole, boxes);
    }

    private List<Route> search(Task task, List<Box> boxes) {
        Ports ports = Ports.of(task);
        GraphvizException failure = null;
        // whole numbers, every second attempt, are for old versions only
        int step = graphviz == GraphvizChoice.INSTALLED ? 1 : 2;
        for (int attempt = 0; attempt < ATTEMPTS * step; attempt += step) {
            try {
                RoutingGraph graph = new RoutingGraph(ports.obstacles(), attempt);
                String answer = graphviz.render(graph.dot(ports.edges()), Layout.NOP2, Format.JSON0);
                List<Route> routes = ports.attach(RoutingGraph.lines(answer, task.connections().size()));
                requireClear(routes, boxes);
                return routes;
            } catch (GraphvizException e) {
                requireInTime(e);
                failure = e;
            }
        }
        throw failure;
    }

    /** What took too long is not tried again. */
    private static void requireInTime(GraphvizException failure) {
        if (failure.getCause() instanceof TimeoutException) {
            throw failure;
        }
    }

    private static void requireClear(List<Route> routes, List<Box> boxes) {
        for (Route route : routes) {
            if (!route.isOrthogonal() || boxes.stream().anyMatch(box -> route.enters(box, RoutingGraph.WIDENING))) {
                throw new GraphvizException("no way around the boxes for " + route.points());
            }
        }
    }
}
