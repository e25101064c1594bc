package org.vsm.cli.diagram;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.vsm.cli.diagram.font.PictureFont;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Point;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What an SVG picture shows, read from its text: where words, boxes and lines lie. Words are measured with the picture
 * font. The roles of groups (the first word of their {@code class}) say what their shapes are.
 */
final class PictureGeometry {

    /** Groups around other things: lines may cross their borders. */
    private static final Set<String> FRAMES = Set.of("stage", "lane", "state");
    /** Groups that are arrows. */
    private static final Set<String> ARROWS = Set.of("flow", "rework", "skip", "information", "feedback", "shipment", "handoff", "ladder", "push", "pull");

    /** How far letters reach above and below their line, in em: the tall ones, and those with a tail. */
    private static final double ABOVE = 0.74;
    private static final double BELOW = 0.21;

    private final Box sheet;
    private final List<Words> words = new ArrayList<>();
    private final List<Thing> things = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private final Map<Integer, Box> reaches = new LinkedHashMap<>();
    private final List<Integer> signs = new ArrayList<>();
    private int groups;

    /** A line of text; {@code group} is the number of the group that it stands in. */
    record Words(String text, Box box, int group) {
    }

    /** A rectangle, or the corners of an area, that text may stand in and arrows keep out of. */
    record Thing(String role, List<Point> corners, int group, boolean frame) {
        Box box() {
            double left = corners.stream().mapToDouble(Point::x).min().orElseThrow();
            double top = corners.stream().mapToDouble(Point::y).min().orElseThrow();
            return new Box(left, top, corners.stream().mapToDouble(Point::x).max().orElseThrow() - left,
                    corners.stream().mapToDouble(Point::y).max().orElseThrow() - top);
        }
    }

    /** A line that joins things; lines of one group are one arrow with its marks. */
    record Arrow(String role, List<Point> points, double width, int group) {
    }

    /** The triangle at the end of an arrow; {@code tip} is where it points. */
    record Head(String role, Point tip, Box box, int group) {
    }

    private PictureGeometry(Element svg) {
        sheet = new Box(0, 0, number(svg, "width"), number(svg, "height"));
        readChildren(svg, "", 0);
    }

    static PictureGeometry of(String svg) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            return new PictureGeometry(document.getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("not an SVG picture: " + e.getMessage(), e);
        }
    }

    Box sheet() {
        return sheet;
    }

    List<Words> words() {
        return words;
    }

    List<Thing> things() {
        return things;
    }

    List<Arrow> arrows() {
        return arrows;
    }

    /** The heads of all arrows. */
    List<Head> heads() {
        return heads;
    }

    /** What each group takes that is neither arrow nor frame. */
    Collection<Box> reaches() {
        return reaches.values();
    }

    /** What each sign takes with its words. */
    List<Box> signs() {
        return signs.stream().map(reaches::get).toList();
    }

    private void readChildren(Element parent, String role, int group) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                read(element, role, group);
            }
        }
    }

    private void read(Element element, String role, int group) {
        switch (element.getTagName()) {
            case "g" -> group(element, element.getAttribute("class").split(" ")[0], ++groups);
            case "a" -> readChildren(element, role, group);
            case "text" -> text(words(element, group), role);
            case "rect" -> thing(role, corners(box(element)), group);
            case "polygon" -> area(role, points(element), group);
            case "polyline" -> line(element, role, group);
            case "circle" -> reach(group, role, circle(element));
            default -> { }
        }
    }

    private void group(Element element, String role, int group) {
        if (role.equals("sign")) {
            signs.add(group);
        }
        readChildren(element, role, group);
    }

    /** The only areas of arrows are their heads. */
    private void area(String role, List<Point> corners, int group) {
        if (ARROWS.contains(role) || role.equals("way")) {
            heads.add(new Head(role, corners.get(0), new Thing(role, corners, group, false).box(), group));
        } else {
            thing(role, corners, group);
        }
    }

    private void thing(String role, List<Point> corners, int group) {
        if (!role.isEmpty() && !ARROWS.contains(role)) {
            things.add(new Thing(role, corners, group, FRAMES.contains(role)));
            reach(group, role, things.get(things.size() - 1).box());
        }
    }

    private void text(Words text, String role) {
        words.add(text);
        reach(text.group(), role, text.box());
    }

    private void line(Element element, String role, int group) {
        if (role.isEmpty() || ARROWS.contains(role)) {
            arrows.add(new Arrow(role, points(element), number(element, "stroke-width"), group));
        } else {
            points(element).forEach(each -> reach(group, role, new Box(each.x(), each.y(), 0, 0)));
        }
    }

    private void reach(int group, String role, Box box) {
        if (!role.isEmpty() && !ARROWS.contains(role) && !FRAMES.contains(role)) {
            reaches.merge(group, box, Box::and);
        }
    }

    private static Words words(Element text, int group) {
        double size = number(text, "font-size");
        PictureFont font = text.getAttribute("font-weight").equals("bold") ? PictureFont.BOLD : PictureFont.REGULAR;
        double width = font.width(text.getTextContent(), size);
        double left = number(text, "x") - switch (text.getAttribute("text-anchor")) {
            case "middle" -> width / 2;
            case "end" -> width;
            default -> 0;
        };
        return new Words(text.getTextContent(), new Box(left, number(text, "y") - ABOVE * size, width, (ABOVE + BELOW) * size), group);
    }

    private static Box circle(Element circle) {
        double radius = number(circle, "r");
        return new Box(number(circle, "cx") - radius, number(circle, "cy") - radius, 2 * radius, 2 * radius);
    }

    private static Box box(Element rect) {
        return new Box(number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
    }

    private static List<Point> corners(Box box) {
        return List.of(new Point(box.x(), box.y()), new Point(box.right(), box.y()), new Point(box.right(), box.bottom()), new Point(box.x(), box.bottom()));
    }

    private static List<Point> points(Element element) {
        return Arrays.stream(element.getAttribute("points").split(" ")).map(each -> each.split(","))
                .map(each -> new Point(Double.parseDouble(each[0]), Double.parseDouble(each[1]))).toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
