package org.vsm.cli.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LegibilityTest {

    @Test
    void faultsAreFound() {
        String start = "<svg width=\"200\" height=\"100\"><g class=\"step\"><rect x=\"10\" y=\"10\" width=\"50\" height=\"20\"/>";
        assertEquals(List.of(), Legibility.faultsOf(start + "<text x=\"12\" y=\"22\" font-size=\"10\">short</text></g></svg>"));
        assertFault("text leaves its step", start + "<text x=\"12\" y=\"22\" font-size=\"10\">much too long</text></g></svg>");
        assertFault("text leaves the sheet", start + "</g><text x=\"190\" y=\"90\" font-size=\"10\">wide</text></svg>");
        assertFault("texts overlap", start + "</g><text x=\"90\" y=\"90\" font-size=\"10\">one</text><text x=\"95\" y=\"88\" font-size=\"10\">two</text></svg>");
        assertFault("text lies on another step", start + "</g><text x=\"40\" y=\"22\" font-size=\"10\">elsewhere</text></svg>");
        assertFault("through step", start + "</g><polyline stroke-width=\"1.2\" points=\"0,20 100,20\"/></svg>");
        assertFault("through text", start + "</g><text x=\"90\" y=\"52\" font-size=\"10\">one</text><polyline stroke-width=\"1.2\" points=\"0,50 150,50\"/></svg>");
        assertFault("through text", start + "</g><text x=\"90\" y=\"50\" font-size=\"10\">one</text><polyline stroke-width=\"9\" points=\"0,55 150,55\"/></svg>");
        String head = "<g class=\"step\"><rect x=\"10\" y=\"90\" width=\"50\" height=\"9\"/></g><g class=\"rework\"><polyline stroke-width=\"1.2\" points=\"20,90 20,%1$d\"/><polygon points=\"20,%1$d 16.5,%2$d 23.5,%2$d\"/></g></svg>";
        assertEquals(List.of(), Legibility.faultsOf(start + "</g>" + head.formatted(30, 38)));
        assertFault("head at nothing", start + "<text x=\"12\" y=\"42\" font-size=\"10\">! note</text></g>" + head.formatted(46, 54));
        assertFault("text over the head", start + "<text x=\"22\" y=\"42\" font-size=\"10\">! note</text></g>" + head.formatted(30, 38));
        assertFault("kaizen over the head", start + "</g><g class=\"kaizen\"><polygon points=\"10,32 40,32 40,45 10,45\"/></g>" + head.formatted(30, 38));
        assertFault("ends nowhere", start + "</g><g class=\"rework\"><polyline stroke-width=\"1.2\" points=\"60,20 90,20\"/></g></svg>");
        assertNotEquals(List.of(), Legibility.flashesCrossed(start + "</g><g class=\"information\"><polyline stroke-width=\"1.2\" points=\"60,20 80,20 75,25 90,20\"/></g>"
                + "<polyline stroke-width=\"1.2\" points=\"78,0 78,90\"/></svg>"));
        assertFault("text leaves its mark", "<svg width=\"200\" height=\"100\"><g class=\"mark\"><polygon points=\"10,10 30,17 90,10 90,40 10,40\"/>"
                + "<text x=\"15\" y=\"24\" font-size=\"12\">too high</text></g></svg>");
        assertFault("step and step overlap", start + "</g><g class=\"step\"><rect x=\"50\" y=\"5\" width=\"40\" height=\"40\"/></g></svg>");
    }

    private static void assertFault(String expected, String svg) {
        assertTrue(Legibility.faultsOf(svg).stream().anyMatch(each -> each.contains(expected)), Legibility.faultsOf(svg).toString());
    }
}
