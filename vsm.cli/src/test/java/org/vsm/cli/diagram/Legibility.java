package org.vsm.cli.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vsm.cli.diagram.PictureGeometry.Arrow;
import org.vsm.cli.diagram.PictureGeometry.Head;
import org.vsm.cli.diagram.PictureGeometry.Thing;
import org.vsm.cli.diagram.PictureGeometry.Words;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;

/**
 * What makes a picture legible: every text within its box and the sheet, no two texts and no two boxes over each other,
 * no arrow through a box or a text.
 */
final class Legibility {

    /** Lines have a width, and numbers are rounded. */
    private static final double TOLERANCE = 0.6;
    /** How near an arrow comes to what it joins: signs keep a little space around them. */
    private static final double NEAR = 12;
    private static final Set<String> LINKS = Set.of("rework", "skip", "information", "feedback", "shipment");
    /** What belongs to an element without being the element itself: no arrow ends at it. */
    private static final Set<String> BESIDE = Set.of("kaizen", "mark", "remarks", "gone", "way");

    private final PictureGeometry picture;
    private final List<String> faults = new ArrayList<>();

    private Legibility(PictureGeometry picture) {
        this.picture = picture;
    }

    /** Fails with all faults of the picture. */
    static void assertLegible(String svg) {
        assertEquals("", String.join("\n", faultsOf(svg)));
    }

    static List<String> faultsOf(String svg) {
        Legibility legibility = new Legibility(PictureGeometry.of(svg));
        legibility.checkWords();
        legibility.checkThings();
        legibility.checkArrows();
        legibility.checkEnds();
        legibility.checkHeads();
        return legibility.faults;
    }

    /** Fails where a line crosses the flash of another: more than that can be asked of pictures that are not crowded. */
    static void assertFlashesStandFree(String svg) {
        assertEquals("", String.join("\n", flashesCrossed(svg)));
    }

    static List<String> flashesCrossed(String svg) {
        Legibility legibility = new Legibility(PictureGeometry.of(svg));
        legibility.checkFlashes();
        return legibility.faults;
    }

    private void checkWords() {
        List<Words> all = picture.words();
        for (int i = 0; i < all.size(); i++) {
            Words words = all.get(i);
            if (!holds(picture.sheet(), words.box())) {
                faults.add("text leaves the sheet: " + words);
            }
            home(words).filter(thing -> !holds(thing, words.box())).ifPresent(thing -> faults.add("text leaves its " + thing.role() + ": " + words));
            for (Words other : all.subList(i + 1, all.size())) {
                if (overlap(words.box(), other.box())) {
                    faults.add("texts overlap: " + words + " and " + other);
                }
            }
            picture.things().stream().filter(each -> !each.frame() && each.group() != words.group() && overlap(words.box(), each.box()))
                    .forEach(each -> faults.add("text lies on another " + each.role() + ": " + words));
        }
    }

    private void checkThings() {
        List<Thing> solid = picture.things().stream().filter(each -> !each.frame()).toList();
        for (int i = 0; i < solid.size(); i++) {
            for (Thing other : solid.subList(i + 1, solid.size())) {
                if (other.group() != solid.get(i).group() && overlap(solid.get(i).box(), other.box())) {
                    faults.add(solid.get(i).role() + " and " + other.role() + " overlap: " + solid.get(i).box() + " and " + other.box());
                }
            }
        }
    }

    private void checkArrows() {
        for (Arrow arrow : picture.arrows()) {
            if (!arrow.points().stream().allMatch(each -> isAt(picture.sheet(), each))) {
                faults.add("arrow leaves the sheet: " + arrow);
            }
            for (int i = 1; i < arrow.points().size(); i++) {
                if (arrow.points().get(i - 1).equals(arrow.points().get(i))) {
                    continue;
                }
                Box piece = piece(arrow.points().get(i - 1), arrow.points().get(i), arrow.width());
                picture.things().stream().filter(each -> !each.frame() && overlap(each.box(), piece))
                        .forEach(each -> faults.add("arrow " + arrow + " through " + each.role() + " " + each.box()));
                picture.words().stream().filter(each -> overlap(each.box(), piece))
                        .forEach(each -> faults.add("arrow " + arrow + " through text " + each));
            }
        }
    }

    /** An arrow that takes a way of its own starts and ends at something. */
    private void checkEnds() {
        Map<Integer, List<Arrow>> links = picture.arrows().stream().filter(each -> LINKS.contains(each.role())).collect(Collectors.groupingBy(Arrow::group));
        for (List<Arrow> link : links.values()) {
            for (Arrow piece : link) {
                List<Point> points = piece.points();
                for (Point end : List.of(points.get(0), points.get(points.size() - 1))) {
                    boolean joined = link.stream().anyMatch(other -> other != piece && other.points().contains(end));
                    if (!joined && picture.reaches().stream().noneMatch(each -> isAt(each.grown(NEAR), end)) && !isOnFlow(end)) {
                        faults.add("arrow " + piece + " ends nowhere at " + end);
                    }
                }
            }
        }
    }

    /** An arrow is seen to point at something: its head touches what it means, and nothing lies over it. */
    private void checkHeads() {
        for (Head head : picture.heads()) {
            picture.words().stream().filter(each -> overlap(each.box(), head.box())).forEach(each -> faults.add("text over the head of " + head + ": " + each));
            picture.things().stream().filter(each -> !each.frame() && each.group() != head.group() && overlap(each.box(), head.box()))
                    .forEach(each -> faults.add(each.role() + " over the head of " + head));
            boolean atBox = picture.things().stream().filter(each -> !BESIDE.contains(each.role())).anyMatch(each -> isAtBorder(each.box(), head.tip()));
            boolean atSign = picture.signs().stream().anyMatch(each -> isAt(each.grown(NEAR), head.tip()));
            if (LINKS.contains(head.role()) && !atBox && !atSign) {
                faults.add("head at nothing: " + head);
            }
        }
    }

    private static boolean isAtBorder(Box box, Point point) {
        return isAt(box.grown(2 * TOLERANCE), point) && !isAt(box.grown(-2 * TOLERANCE), point);
    }

    private boolean isOnFlow(Point point) {
        for (Arrow arrow : picture.arrows()) {
            for (int i = 1; (arrow.role().isEmpty() || arrow.role().equals("pull")) && i < arrow.points().size(); i++) {
                if (isAt(piece(arrow.points().get(i - 1), arrow.points().get(i), arrow.width()).grown(2), point)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The flash of electronic information is seen only where no other line crosses it. */
    private void checkFlashes() {
        for (Arrow flash : picture.arrows()) {
            for (int i = 1; i < flash.points().size(); i++) {
                Point a = flash.points().get(i - 1);
                Point b = flash.points().get(i);
                if (a.x() != b.x() && a.y() != b.y()) {
                    Box jag = piece(a, b, 0);
                    picture.arrows().stream().filter(other -> other.group() != flash.group() && touches(other, jag))
                            .forEach(other -> faults.add("arrow " + other + " through the flash of " + flash));
                }
            }
        }
    }

    private static boolean touches(Arrow arrow, Box box) {
        for (int i = 1; i < arrow.points().size(); i++) {
            if (overlap(piece(arrow.points().get(i - 1), arrow.points().get(i), arrow.width()), box)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(Box box, Point point) {
        return point.x() >= box.x() && point.x() <= box.right() && point.y() >= box.y() && point.y() <= box.bottom();
    }

    /** The smallest shape of the text's own group that its middle lies in. */
    private Optional<Thing> home(Words words) {
        Point middle = new Point(words.box().centreX(), words.box().centreY());
        return picture.things().stream().filter(each -> each.group() == words.group() && isIn(each, middle))
                .min((a, b) -> Double.compare(a.box().width() * a.box().height(), b.box().width() * b.box().height()));
    }

    private static boolean holds(Thing thing, Box box) {
        Box inner = box.grown(-TOLERANCE);
        boolean dented = thing.corners().stream().anyMatch(each -> each.x() > inner.x() && each.x() < inner.right() && each.y() > inner.y() && each.y() < inner.bottom());
        return !dented && List.of(new Point(inner.x(), inner.y()), new Point(inner.right(), inner.y()), new Point(inner.right(), inner.bottom()),
                new Point(inner.x(), inner.bottom())).stream().allMatch(each -> isIn(thing, each));
    }

    private static boolean holds(Box outer, Box inner) {
        return inner.x() >= outer.x() - TOLERANCE && inner.right() <= outer.right() + TOLERANCE
                && inner.y() >= outer.y() - TOLERANCE && inner.bottom() <= outer.bottom() + TOLERANCE;
    }

    /** Even-odd rule: a ray to the right leaves an area an odd number of times. */
    private static boolean isIn(Thing thing, Point point) {
        boolean inside = false;
        List<Point> corners = thing.corners();
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            Point a = corners.get(i);
            Point b = corners.get(j);
            if (a.y() > point.y() != b.y() > point.y() && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() + TOLERANCE < b.right() - TOLERANCE && b.x() + TOLERANCE < a.right() - TOLERANCE
                && a.y() + TOLERANCE < b.bottom() - TOLERANCE && b.y() + TOLERANCE < a.bottom() - TOLERANCE;
    }

    /** A piece of a line as the box around it, a little wider than the line; the ends touch what they join. */
    private static Box piece(Point a, Point b, double width) {
        double half = Math.max(2 * TOLERANCE, width / 2 + TOLERANCE);
        double acrossX = a.x() == b.x() ? half : -2 * TOLERANCE;
        double acrossY = a.y() == b.y() ? half : -2 * TOLERANCE;
        return new Box(Math.min(a.x(), b.x()) - acrossX, Math.min(a.y(), b.y()) - acrossY,
                Math.abs(a.x() - b.x()) + 2 * acrossX, Math.abs(a.y() - b.y()) + 2 * acrossY);
    }
}
