package org.vsm.cli.diagram.graphviz;

import static guru.nidi.graphviz.model.Factory.mutGraph;
import static guru.nidi.graphviz.model.Factory.mutNode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Graphviz;
import guru.nidi.graphviz.engine.GraphvizException;
import java.io.StringReader;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class EmbeddedGraphvizTest {

    private static final String TRIANGLE = "digraph { a -> b -> c; a -> c; a [label=\"Prüfen\"] }";

    @Test
    void writesTextFormats() {
        assertTrue(render(TRIANGLE, Layout.DOT, Format.SVG).contains(">Prüfen</text>"));
        assertTrue(render(TRIANGLE, Layout.DOT, Format.JSON).contains("\"label\": \"Prüfen\""));
        assertTrue(render(TRIANGLE, Layout.DOT, Format.PLAIN).startsWith("graph 1 "));
        assertTrue(render(TRIANGLE, Layout.NEATO, Format.DOT).contains("pos="));
    }

    @Test
    void nop2KeepsPositions() {
        String plain = render("digraph { a [pos=\"36,18\"]; b [pos=\"324,90\"]; a -> b }", Layout.NOP2, Format.PLAIN);
        String[] a = line(plain, "node a ");
        String[] b = line(plain, "node b ");
        assertEquals(4.0, Double.parseDouble(b[2]) - Double.parseDouble(a[2]), 1e-4);
        assertEquals(1.0, Double.parseDouble(b[3]) - Double.parseDouble(a[3]), 1e-4);
    }

    @Test
    void isThereOnEveryMachine() {
        assertTrue(GraphvizChoice.EMBEDDED.isThere());
    }

    @Test
    void isAnEngineOfGraphvizJava() {
        Graphviz.useEngine(new EmbeddedEngine());
        try {
            String svg = Graphviz.fromGraph(mutGraph().setDirected(true).add(mutNode("a").addLink("b")))
                    .render(Format.SVG).toString();
            assertTrue(svg.contains("<title>a&#45;&gt;b</title>"), svg);
        } finally {
            Graphviz.releaseEngine();
        }
    }

    @Test
    void errorsCarryGraphvizMessage() {
        GraphvizException e = assertThrows(GraphvizException.class,
                () -> render("digraph {\n a ->", Layout.DOT, Format.SVG));
        assertEquals("Error: syntax error in line 2", e.getMessage());
    }

    @Test
    void warningsAreErrors() {
        GraphvizException e = assertThrows(GraphvizException.class,
                () -> render("digraph { a [shape=zigzag] }", Layout.DOT, Format.SVG));
        assertEquals("Warning: using box for unknown shape zigzag", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "graph", "digraph { a } }", "digraph { a [pos=\"x\"] }"})
    void oddInputFailsWithAMessage(String dot) {
        GraphvizException e = assertThrows(GraphvizException.class, () -> render(dot, Layout.NOP2, Format.SVG));
        assertTrue(e.getMessage() != null && !e.getMessage().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "a \"quoted\" word", "back\\slash \\N \\G \\", "&lt;&amp;&#65;& &", "<b>x</b>",
        "]]>", "日本語 ÄÖÜ ß € 😀", "שלום", "{a|b}", "<a|b>", "%s", "--", "\\\"", "tab\there"
    })
    void labelsAreDrawnAsTheyStand(String text) throws Exception {
        String dot = mutGraph().add(mutNode("n").add(LiteralLabel.of(text))).toString();
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(
                new StringReader(render(dot, Layout.DOT, Format.SVG).replaceAll("(?s)<!DOCTYPE.*?>", ""))));
        assertEquals(text, svg.getElementsByTagName("text").item(0).getTextContent());
        assertEquals(0, svg.getElementsByTagName("script").getLength());
    }

    @Test
    void controlCharactersAreReplaced() {
        assertEquals("a\uFFFDb", LiteralLabel.of("a\u0001b").toString());
        assertEquals("a\\nb", LiteralLabel.of("a\r\nb").toString());
    }

    @Test
    void sameBytesWhateverLocaleTimeZoneAndHistory() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String first = render(TRIANGLE, Layout.NEATO, Format.SVG);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThrows(GraphvizException.class, () -> render("digraph { a ->", Layout.DOT, Format.SVG));
            render(pinnedRow(40), Layout.NOP2, Format.JSON);
            assertEquals(first, render(TRIANGLE, Layout.NEATO, Format.SVG));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void threadsDoNotMeet() {
        String alone = render(TRIANGLE, Layout.DOT, Format.JSON);
        IntStream.range(0, 8).parallel()
                .forEach(i -> assertEquals(alone, render(TRIANGLE, Layout.DOT, Format.JSON)));
    }

    @Test
    void routesFiveHundredPinnedNodes() {
        JsonArray edges = JsonParser.parseString(render(pinnedRow(500), Layout.NOP2, Format.JSON))
                .getAsJsonObject().getAsJsonArray("edges");
        assertEquals(499 + 50, edges.size());
        edges.forEach(edge -> assertTrue(edge.getAsJsonObject().get("pos").getAsString().startsWith("e,")));
    }

    /** A row of boxes in lines of 25, an arrow from each to the next, and one back over five for every tenth. */
    private static String pinnedRow(int boxes) {
        StringBuilder dot = new StringBuilder("digraph { splines=ortho; node [shape=box, width=1, height=0.5]\n");
        for (int i = 0; i < boxes; i++) {
            dot.append("n" + i + " [pos=\"" + i % 25 * 120 + "," + -(i / 25) * 100 + "\"]\n");
            if (i > 0) {
                dot.append("n" + (i - 1) + " -> n" + i + "\n");
            }
            if (i % 10 == 9) {
                dot.append("n" + i + " -> n" + (i - 5) + "\n");
            }
        }
        return dot.append("}").toString();
    }

    private static String render(String dot, Layout layout, Format format) {
        return GraphvizChoice.EMBEDDED.render(dot, layout, format);
    }

    private static String[] line(String plain, String start) {
        return plain.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow().split(" ");
    }
}
