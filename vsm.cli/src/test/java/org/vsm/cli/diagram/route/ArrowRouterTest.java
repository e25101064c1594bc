package org.vsm.cli.diagram.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

class ArrowRouterTest {

    private static final double EXACT = 1e-9;

    private final ArrowRouter router = new ArrowRouter(GraphvizChoice.EMBEDDED);

    @Test
    void neighboursAreJoinedByAStraightLine() {
        Route route = only(row(2), new Connection(End.anywhere(0), End.anywhere(1)));
        assertEquals(2, route.points().size());
        assertEquals(120, start(route).x(), EXACT);
        assertEquals(190, end(route).x(), EXACT);
        assertEquals(45, start(route).y(), 1);
    }

    @Test
    void linesGoAroundTheBoxesBetween() {
        Route route = only(row(4), new Connection(End.anywhere(3), End.anywhere(0)));
        assertEquals(4, route.points().size());
        assertTrue(route.points().get(1).y() < 0 || route.points().get(1).y() > 90);
    }

    @ParameterizedTest
    @CsvSource({"BOTTOM, BOTTOM", "TOP, TOP", "TOP, BOTTOM", "LEFT, RIGHT", "RIGHT, LEFT", "BOTTOM, LEFT"})
    void endsLieOnTheirSides(Side from, Side to) {
        List<Box> boxes = row(4);
        Route route = only(boxes, new Connection(End.on(3, from), End.on(1, to)));
        assertOn(boxes.get(3), from, 0.5, route.points().get(0), route.points().get(1));
        int last = route.points().size() - 1;
        assertOn(boxes.get(1), to, 0.5, route.points().get(last), route.points().get(last - 1));
    }

    @Test
    void facingSidesNearToEachOtherAreJoined() {
        List<Box> boxes = List.of(new Box(0, 0, 100, 90), new Box(112, 0, 100, 60));
        Route route = only(boxes, new Connection(End.on(0, Side.RIGHT), End.on(1, Side.LEFT)));
        assertEquals(100, start(route).x(), EXACT);
        assertEquals(112, end(route).x(), EXACT);
        assertEquals(30, end(route).y(), 1);
    }

    @Test
    void endsLieAtTheirPlaces() {
        List<Box> boxes = row(4);
        Route route = only(boxes, new Connection(End.at(3, Side.BOTTOM, 0.25), End.at(0, Side.BOTTOM, 0.9)));
        assertOn(boxes.get(3), Side.BOTTOM, 0.25, route.points().get(0), route.points().get(1));
        assertOn(boxes.get(0), Side.BOTTOM, 0.9, end(route), route.points().get(route.points().size() - 2));
    }

    @Test
    void endsOnOneSideAreOrderedSoThatLinesDoNotCross() {
        List<Box> boxes = List.of(new Box(400, 400, 160, 90), new Box(700, 300, 90, 14), new Box(700, 200, 90, 14),
                new Box(100, 300, 90, 14), new Box(100, 200, 90, 14));
        List<Connection> connections = new ArrayList<>();
        for (int i : new int[] {1, 2, 3, 4}) {
            connections.add(new Connection(End.at(i, i < 3 ? Side.LEFT : Side.RIGHT, 0.5), End.on(0, Side.TOP)));
        }
        List<Route> routes = router.route(boxes, connections);
        List<Double> places = routes.stream().map(route -> end(route).x()).toList();
        assertEquals(List.of(2, 3, 1, 0), IntStream.range(0, 4).boxed().sorted(Comparator.comparing(places::get)).toList());
        routes.forEach(route -> assertEquals(3, route.points().size(), route.toString()));
    }

    @Test
    void whereSomethingStandsCloseBeforeTheSideAnotherPlaceIsTaken() {
        List<Box> boxes = List.of(new Box(0, 100, 160, 90), new Box(400, 100, 160, 90), new Box(360, 80, 140, 15));
        Route route = only(boxes, new Connection(End.on(1, Side.TOP), End.on(0, Side.TOP)));
        assertEquals(100, start(route).y(), EXACT);
        assertTrue(start(route).x() > 500 && start(route).x() < 560, route.toString());
        boxes.forEach(box -> assertTrue(!route.enters(box, EXACT), route.toString()));
    }

    @Test
    void whereSomethingStandsCloseBeforeTheWholeSideAnotherSideIsTaken() {
        List<Box> boxes = List.of(new Box(0, 100, 160, 90), new Box(400, 100, 160, 90), new Box(360, 80, 240, 15));
        for (End end : List.of(End.on(1, Side.TOP), End.at(1, Side.TOP, 0.3))) {
            Route route = only(boxes, new Connection(end, End.on(0, Side.TOP)));
            assertTrue(start(route).y() > 100, route.toString());
            boxes.forEach(box -> assertTrue(!route.enters(box, EXACT), route.toString()));
        }
    }

    @Test
    void endsOnOneSideAreSpread() {
        List<Route> routes = router.route(row(4), List.of(new Connection(End.on(3, Side.BOTTOM), End.on(1, Side.BOTTOM)),
                new Connection(End.on(2, Side.BOTTOM), End.on(1, Side.BOTTOM)),
                new Connection(End.on(1, Side.BOTTOM), End.on(0, Side.BOTTOM))));
        assertEquals(190 + 30, start(routes.get(2)).x(), 1);
        assertEquals(190 + 60, end(routes.get(0)).x(), 1);
        assertEquals(190 + 90, end(routes.get(1)).x(), 1);
    }

    @Test
    void loopsKeepOutOfTheirBox() {
        List<Box> boxes = row(2);
        for (Side to : List.of(Side.RIGHT, Side.LEFT, Side.BOTTOM)) {
            Route route = only(boxes, new Connection(End.on(0, Side.TOP), End.on(0, to)));
            assertEquals(0, start(route).y(), EXACT);
            assertTrue(route.points().size() >= 3, to + ": " + route);
        }
        Route hook = only(boxes, new Connection(End.at(0, Side.TOP, 0.3), End.at(0, Side.TOP, 0.7)));
        assertEquals(36, start(hook).x(), 1);
        assertEquals(84, end(hook).x(), 1);
    }

    @Test
    void loopsNeedSides() {
        assertThrows(IllegalArgumentException.class, () -> new Connection(End.anywhere(0), End.on(0, Side.TOP)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomPicturesAreClear(int seed) {
        Random random = new Random(seed);
        List<Box> boxes = randomGrid(random);
        List<Connection> connections = randomConnections(random, boxes.size());
        List<Route> routes = router.route(boxes, connections);
        assertEquals(connections.size(), routes.size());
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            assertTrue(route.isOrthogonal(), route.toString());
            boxes.forEach(box -> assertTrue(!route.enters(box, RoutingGraph.WIDENING), route + " in " + box));
            assertOnBorder(boxes, connections.get(i).from(), start(route));
            assertOnBorder(boxes, connections.get(i).to(), end(route));
        }
    }

    @Test
    void sameLinesWhateverLocaleAndTimeZone() {
        List<Box> boxes = row(5);
        List<Connection> connections = randomConnections(new Random(1), boxes.size());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<Route> first = router.route(boxes, connections);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(first, router.route(boxes, connections));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theInstalledGraphvizRoutesToo() {
        assumeTrue(GraphvizChoice.INSTALLED.isThere(), "Graphviz is not installed");
        List<Box> boxes = row(6);
        List<Route> routes = new ArrowRouter(GraphvizChoice.INSTALLED).route(boxes, List.of(
                new Connection(End.on(4, Side.BOTTOM), End.on(1, Side.BOTTOM)),
                new Connection(End.anywhere(5), End.anywhere(0))));
        assertOn(boxes.get(1), Side.BOTTOM, 0.5, end(routes.get(0)), routes.get(0).points().get(2));
        routes.forEach(route -> boxes.forEach(box -> assertTrue(!route.enters(box, RoutingGraph.WIDENING))));
    }

    @Test
    void noConnectionsNeedNoGraphviz() {
        assertEquals(List.of(), router.route(row(3), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"50, 50", "100, 0", "0, 101"})
    void boxesThatOverlapOrTouchAreRefused(double x, double y) {
        List<Box> boxes = List.of(new Box(0, 0, 100, 100), new Box(x, y, 100, 100));
        assertThrows(IllegalArgumentException.class,
                () -> router.route(boxes, List.of(new Connection(End.anywhere(0), End.anywhere(1)))));
    }

    private static List<Box> row(int boxes) {
        List<Box> row = new ArrayList<>();
        for (int i = 0; i < boxes; i++) {
            row.add(new Box(i * 190, 0, 120, 90));
        }
        return row;
    }

    private static List<Box> randomGrid(Random random) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 4 + random.nextInt(4); i++) {
            for (int j = 0; j < 2 + random.nextInt(2); j++) {
                boxes.add(new Box(i * 200, j * 180, 60 + 2 * random.nextInt(30), 40 + 2 * random.nextInt(30)));
            }
        }
        return boxes;
    }

    private static List<Connection> randomConnections(Random random, int boxes) {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < boxes; i++) {
            int from = random.nextInt(boxes);
            int to = (from + 1 + random.nextInt(boxes - 1)) % boxes;
            connections.add(new Connection(randomEnd(random, from), randomEnd(random, to)));
        }
        return connections;
    }

    private static End randomEnd(Random random, int box) {
        return random.nextBoolean() ? End.anywhere(box) : End.on(box, Side.values()[random.nextInt(4)]);
    }

    private Route only(List<Box> boxes, Connection connection) {
        return router.route(boxes, List.of(connection)).get(0);
    }

    private static Point start(Route route) {
        return route.points().get(0);
    }

    private static Point end(Route route) {
        return route.points().get(route.points().size() - 1);
    }

    /** The line ends at a place of the side and comes straight off it. */
    private static void assertOn(Box box, Side side, double share, Point end, Point before) {
        Point place = side.of(box, share);
        assertEquals(place.x(), end.x(), side.isUpright() ? EXACT : 1);
        assertEquals(place.y(), end.y(), side.isUpright() ? 1 : EXACT);
        Point off = side.away(end, 1);
        assertTrue((before.x() - end.x()) * (off.x() - end.x()) + (before.y() - end.y()) * (off.y() - end.y()) > 0,
                before + " to " + end);
    }

    private static void assertOnBorder(List<Box> boxes, End end, Point point) {
        Box box = boxes.get(end.box());
        boolean left = point.x() == box.x();
        boolean right = point.x() == box.right();
        boolean top = point.y() == box.y();
        boolean bottom = point.y() == box.bottom();
        boolean expected = end.side() == null
                ? left || right || top || bottom
                : switch (end.side()) {
                    case LEFT -> left;
                    case RIGHT -> right;
                    case TOP -> top;
                    case BOTTOM -> bottom;
                };
        assertTrue(expected, point + " of " + end + " " + box);
    }
}
