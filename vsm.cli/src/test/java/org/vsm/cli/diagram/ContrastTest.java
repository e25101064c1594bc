package org.vsm.cli.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.cli.Samples;
import org.vsm.cli.command.Called;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Text in pictures is told from what it stands on. */
class ContrastTest {

    /** Something that is painted, and its colour. */
    private record Painted(Shape shape, String colour) {
    }

    @Test
    void blackAndWhiteAreToldApartBest() {
        assertEquals(21, Contrast.of("#000000", "#ffffff"), 1e-9);
        assertEquals(1, Contrast.of("#777777", "#777777"), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"incident-management.vsm, light", "incident-management.vsm, dark", "incident-management.vsm, print",
        "acme-stamping.vsm, light", "acme-stamping.vsm, dark"})
    void textCanBeRead(String sample, String theme) throws Exception {
        Set<String> tooFaint = new TreeSet<>();
        for (String view : List.of("map", "lanes", "compare")) {
            Called called = vsm(Samples.FOLDER, "diagram", sample, "--view", view, "--theme", theme, "-o", "-");
            assertEquals(0, called.exitCode(), called.err());
            look(called.bytes(), view, tooFaint);
        }
        assertEquals(Set.of(), tooFaint);
    }

    private static void look(byte[] svg, String view, Set<String> tooFaint) throws Exception {
        NodeList elements = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg)).getElementsByTagName("*");
        List<Painted> painted = new ArrayList<>();
        int texts = 0;
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.getTagName().equals("text")) {
                texts++;
                String ground = ground(element, painted);
                double contrast = Contrast.of(element.getAttribute("fill"), ground);
                if (contrast < Contrast.TEXT) {
                    tooFaint.add(view + ": " + element.getAttribute("fill") + " on " + ground + " " + element.getTextContent());
                }
            } else if (element.getAttribute("fill").startsWith("#")) {
                painted.add(new Painted(shape(element), element.getAttribute("fill")));
            }
        }
        assertTrue(texts > 10, view);
    }

    /** The colour of what was painted last where the text begins. */
    private static String ground(Element text, List<Painted> painted) {
        double width = 3;
        double x = number(text, "x") + (text.getAttribute("text-anchor").equals("end") ? -width : text.getAttribute("text-anchor").isEmpty() ? width : 0);
        double y = number(text, "y") - number(text, "font-size") / 3;
        return painted.stream().filter(each -> each.shape().contains(x, y)).map(Painted::colour).reduce((first, second) -> second).orElseThrow();
    }

    private static Shape shape(Element element) {
        return switch (element.getTagName()) {
            case "rect" -> new Rectangle2D.Double(number(element, "x"), number(element, "y"), number(element, "width"), number(element, "height"));
            case "circle" -> new Ellipse2D.Double(number(element, "cx") - number(element, "r"), number(element, "cy") - number(element, "r"),
                    2 * number(element, "r"), 2 * number(element, "r"));
            default -> polygon(element.getAttribute("points"));
        };
    }

    private static Shape polygon(String points) {
        Path2D path = new Path2D.Double();
        for (String point : points.split(" ")) {
            double x = Double.parseDouble(point.substring(0, point.indexOf(',')));
            double y = Double.parseDouble(point.substring(point.indexOf(',') + 1));
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    private static double number(Element element, String attribute) {
        return element.getAttribute(attribute).isEmpty() ? 0 : Double.parseDouble(element.getAttribute(attribute));
    }
}
