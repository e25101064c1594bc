package org.vsm.cli.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StripsTest {

    /** Boxes of a height of 100, with room of 20 above each of them. */
    private static Scene boxes(int count) {
        return scene(120 * count + 20, IntStream.range(0, count).mapToObj(i -> box(20 + 120 * i, 100)).toList());
    }

    private static Scene scene(double height, List<Shape> shapes) {
        return new Scene(500, height, "A", "A", "en", shapes);
    }

    private static Shape box(double top, double height) {
        return new Shape.Rectangle(new Box(10, top, 100, height), 0, Ink.STEP, Pen.NONE);
    }

    private static List<Double> heights(Scene scene, double most) {
        return Strips.of(scene, most).stream().map(Strip::height).toList();
    }

    @Test
    void aPictureThatFitsIsOneStrip() {
        assertEquals(List.of(500.0), heights(boxes(4), 500));
    }

    @Test
    void cutInTheMiddleOfTheRoomBetweenShapes() {
        assertEquals(List.of(250.0, 250.0), heights(boxes(4), 300));
    }

    @Test
    void stripsMakeUpTheWholePicture() {
        for (int count = 1; count < 20; count++) {
            Scene scene = boxes(count);
            List<Strip> strips = Strips.of(scene, 400);
            assertEquals(scene.height(), strips.stream().mapToDouble(Strip::height).sum(), 1e-9);
            assertEquals(scene.shapes(), strips.stream().flatMap(strip -> strip.shapes().stream()).toList());
        }
    }

    @Test
    void whatHasNoRoomStaysTogether() {
        assertEquals(List.of(640.0), heights(scene(640, List.of(box(20, 600), box(200, 100))), 300));
    }

    @Test
    void aHeadlineIsNoStrip() {
        Shape headline = new Shape.Words("A", new Point(10, 20), Shape.Align.START, 12, true, Ink.TEXT);
        assertEquals(List.of(640.0), heights(scene(640, List.of(headline, box(40, 580))), 300));
    }

    @Test
    void groupsAreNotTornApart() {
        Shape group = new Shape.Group("step", "A", null, null, List.of(box(20, 100), box(300, 100)));
        assertEquals(List.of(420.0), heights(scene(420, List.of(group)), 200));
    }

    @Test
    void cutWhereThereIsMostRoom() {
        Scene rows = scene(440, List.of(box(0, 100), box(110, 100), box(250, 50), box(310, 100)));
        assertEquals(List.of(230.0, 210.0), heights(rows, 310));
    }

    @Test
    void aWayFromRowToRowGoesOnInTheNextStrip() {
        Shape way = new Shape.Group("flow", null, null, null, List.of(new Shape.Line(
                List.of(new Point(110, 50), new Point(120, 50), new Point(120, 290), new Point(110, 290)), Pen.NONE, Shape.Tip.ARROW)));
        List<Strip> strips = Strips.of(scene(340, List.of(box(0, 100), box(240, 100), way)), 200);
        assertEquals(List.of(170.0, 170.0), strips.stream().map(Strip::height).toList());
        strips.forEach(strip -> assertEquals(way, strip.shapes().get(1)));
    }
}
