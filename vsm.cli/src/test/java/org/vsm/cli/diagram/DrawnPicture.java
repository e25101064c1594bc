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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.vsm.cli.command.Called;
import org.vsm.cli.diagram.scene.Box;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
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
        return new DrawnPicture(called.out());
    }

    public String svg() {
        return svg;
    }

    /** All lines of text, in their order. */
    public List<String> texts() {
        return elements(document.getElementsByTagName("text")).map(Element::getTextContent).toList();
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

    private Stream<Element> groups(String role) {
        return elements(document.getElementsByTagName("g")).filter(each -> each.getAttribute("class").equals(role));
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
