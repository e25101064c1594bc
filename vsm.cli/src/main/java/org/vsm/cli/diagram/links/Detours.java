package org.vsm.cli.diagram.links;

import guru.nidi.graphviz.engine.GraphvizException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;
import org.vsm.cli.diagram.route.ArrowRouter;
import org.vsm.cli.diagram.route.Connection;
import org.vsm.cli.diagram.route.Route;
import org.vsm.cli.diagram.route.Side;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

/** Ways around boxes, found by Graphviz. */
final class Detours {

    private final List<Box> obstacles;
    private final List<ArrowRouter> routers;

    /** @param graphviz who is asked first; where an old version that is installed finds no way, the embedded one does */
    Detours(List<Box> obstacles, GraphvizChoice graphviz) {
        this.obstacles = obstacles;
        this.routers = (graphviz == GraphvizChoice.INSTALLED ? Stream.of(graphviz, GraphvizChoice.EMBEDDED) : Stream.of(graphviz)).map(ArrowRouter::new).toList();
    }

    /**
     * A way for each leg, in their order. Those between the same bands are searched apart: the fewer boxes, the faster, and
     * all cores take part.
     */
    List<Route> of(List<Leg> legs) {
        Bands bands = new Bands(obstacles);
        Map<List<Integer>, List<Leg>> together = new LinkedHashMap<>();
        Map<Leg, Route> found = new IdentityHashMap<>();
        for (Leg leg : legs) {
            if (obstacles.containsAll(leg.ends())) {
                together.computeIfAbsent(bands.around(leg), key -> new ArrayList<>()).add(leg);
            } else {
                // Work on a way back within other work on a way back: all of it is one obstacle.
                found.put(leg, direct(leg));
            }
        }
        List<Map.Entry<List<Integer>, List<Leg>>> groups = List.copyOf(together.entrySet());
        List<List<Route>> routes = groups.parallelStream()
                .map(each -> search(each.getValue(), bands.boxes(each.getKey().get(0), each.getKey().get(1)))).toList();
        for (int i = 0; i < groups.size(); i++) {
            List<Leg> group = groups.get(i).getValue();
            for (int k = 0; k < group.size(); k++) {
                found.put(group.get(k), routes.get(i).get(k));
            }
        }
        return legs.stream().map(found::get).toList();
    }

    private List<Route> search(List<Leg> legs, List<Box> boxes) {
        List<Connection> connections = legs.stream()
                .map(leg -> new Connection(leg.from().end(boxes.indexOf(leg.from().box())), leg.to().end(boxes.indexOf(leg.to().box())))).toList();
        return routers.stream().flatMap(each -> routes(each, boxes, connections).stream()).findFirst()
                .orElseGet(() -> legs.stream().map(Detours::direct).toList());
    }

    private static Optional<List<Route>> routes(ArrowRouter router, List<Box> boxes, List<Connection> connections) {
        try {
            return Optional.of(router.route(boxes, connections));
        } catch (GraphvizException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A line with few bends, for pictures so crowded that no way around the boxes is found. */
    private static Route direct(Leg leg) {
        Point a = leg.from().point();
        Point b = leg.to().point();
        return new Route(List.of(a, leg.from().side() == Side.LEFT || leg.from().side() == Side.RIGHT ? new Point(b.x(), a.y()) : new Point(a.x(), b.y()), b));
    }
}
