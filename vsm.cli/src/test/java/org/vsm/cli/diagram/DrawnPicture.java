package org.vsm.cli.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vsm.cli.command.Called.vsm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.vsm.cli.command.Called;
import org.vsm.cli.diagram.scene.Box;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An SVG picture by the groups that it consists of. */
public final class DrawnPicture {

    private final String svg;
    private final Document document;

    private DrawnPicture(String svg) {
        this.svg = svg;
        try {
            this.document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("not an SVG picture: " + e.getMessage(), e);
        }
    }

    /** Draws a model with {@code vsm diagram}. */
    public static DrawnPicture of(Path folder, String model, String... options) throws IOException {
        Files.writeString(folder.resolve("model.vsm"), model);
        List<String> arguments = new ArrayList<>(List.of("diagram", "model.vsm", "-o", "-"));
        arguments.addAll(List.of(options));
        Called called = vsm(folder, arguments.toArray(String[]::new));
        assertEquals(0, called.exitCode(), called.err());
        return read(called.out());
    }

    /** Reads a picture that is drawn already. */
    static DrawnPicture read(String svg) {
        return new DrawnPicture(svg);
    }

    public String svg() {
        return svg;
    }

    /** All lines of text, in their order. */
    public List<String> texts() {
        return elements(document.getElementsByTagName("text")).map(Element::getTextContent).toList();
    }

    /** The lines of text in the groups of a role, in their order. */
    List<String> textsOf(String role) {
        return groups(role).flatMap(each -> elements(each.getElementsByTagName("text"))).map(Element::getTextContent).toList();
    }

    /** How many groups of a role there are. */
    public int count(String role) {
        return (int) groups(role).count();
    }

    /** The rectangles that the groups of a role begin with, in their order. */
    public List<Box> boxes(String role) {
        return groups(role).map(DrawnPicture::box).toList();
    }

    /** The rectangles of the groups of a role that show an element, in their order. */
    public List<Box> boxes(String role, String name) {
        return groups(role).filter(each -> each.getAttribute("data-name").equals(name)).map(DrawnPicture::box).toList();
    }

    /** The only one of them. */
    public Box box(String role, String name) {
        List<Box> boxes = boxes(role, name);
        assertEquals(1, boxes.size(), role + " " + name + ": " + boxes);
        return boxes.get(0);
    }

    /**
     * An entry of the legend.
     *
     * @param role  what the picture calls the sign; empty where there is none but the first word of the text
     * @param looks how its shapes are painted
     */
    record Sign(String role, String text, Set<String> looks) {
    }

    List<Sign> legend() {
        return groups("legend").map(each -> new Sign(String.join("", roles(each).subList(1, roles(each).size())),
                elements(each.getElementsByTagName("text")).reduce((first, last) -> last).orElseThrow().getTextContent(), looks(each))).toList();
    }

    /** All words of roles outside the legend. */
    Set<String> signs() {
        return elements(document.getElementsByTagName("g")).map(DrawnPicture::roles).filter(each -> !each.contains("legend")).flatMap(List::stream).collect(Collectors.toSet());
    }

    /** All lines of text outside the legend. */
    List<String> unexplained() {
        return elements(document.getElementsByTagName("text")).filter(each -> !isInLegend(each)).map(Element::getTextContent).toList();
    }

    /** How the shapes in the groups of a role are painted, outside the legend. */
    Set<String> looks(String role) {
        return groups(role).filter(each -> !isInLegend(each)).flatMap(each -> looks(each).stream()).collect(Collectors.toSet());
    }

    private static Set<String> looks(Element group) {
        return elements(group.getElementsByTagName("*")).filter(each -> !Set.of("g", "a", "title", "text").contains(each.getTagName()))
                .map(each -> each.getTagName() + " " + each.getAttribute("fill") + " " + each.getAttribute("stroke") + " " + each.getAttribute("stroke-dasharray"))
                .collect(Collectors.toSet());
    }

    private static boolean isInLegend(Node node) {
        return node instanceof Element element && (roles(element).contains("legend") || isInLegend(element.getParentNode()));
    }

    /** Those of the legend are but the legend's. */
    private Stream<Element> groups(String role) {
        return elements(document.getElementsByTagName("g")).filter(each -> roles(each).contains(role) && (role.equals("legend") || !roles(each).contains("legend")));
    }

    private static List<String> roles(Element group) {
        return List.of(group.getAttribute("class").split(" "));
    }

    private static Box box(Element group) {
        Element rectangle = (Element) group.getElementsByTagName("rect").item(0);
        return new Box(number(rectangle, "x"), number(rectangle, "y"), number(rectangle, "width"), number(rectangle, "height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
