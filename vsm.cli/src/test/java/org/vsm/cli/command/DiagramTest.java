package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vsm.cli.Golden;
import org.vsm.cli.Samples;
import org.w3c.dom.Document;

class DiagramTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"start-small,AsIs,en", "incident-management,AsIs,en", "incident-management,ToBe,de", "acme-stamping,Today,en"})
    void pictureIsTheSameAsEver(String sample, String state, String language) {
        Called called = vsm(Samples.FOLDER, "diagram", sample + ".vsm", "--state", state, "--lang", language, "-o", "-");
        assertEquals(0, called.exitCode(), called.err());
        Golden.assertMatches("diagram/" + sample + "." + state + "." + language + ".svg", called.out());
    }

    @ParameterizedTest
    @CsvSource({"incident-management,lanes,en", "purchase-types,lanes,de", "incident-management,compare,de", "acme-stamping,compare,en"})
    void otherViewsAreTheSameAsEver(String sample, String view, String language) {
        Called called = vsm(Samples.FOLDER, "diagram", sample + ".vsm", "--view", view, "--lang", language, "-o", "-");
        assertEquals(0, called.exitCode(), called.err());
        Golden.assertMatches("diagram/" + sample + "." + view + "." + language + ".svg", called.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "lanes"})
    void waysBackWithinWaysBackAreDrawn(String view) throws IOException {
        Path model = Path.of("src/test/resources/org/vsm/cli/workbook/nested.vsm").toAbsolutePath();
        Called called = vsm(folder, "diagram", model.toString(), "--view", view, "-o", "-");
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(called.out().contains(">Ask2</text>"));
    }

    @Test
    void endingSaysTheFormat() throws IOException {
        assertTrue(drawn("map.svg").startsWith("<svg "));
        assertEquals("\u0089PNG", drawn("map.png").substring(0, 4));
        assertTrue(drawn("map.pdf").startsWith("%PDF-"));
        assertTrue(drawn("map.dot").startsWith("digraph "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "lanes", "compare"})
    void everyNodeOfAGraphHasAPlaceOfItsOwn(String view) {
        Called called = vsm(Samples.FOLDER, "diagram", "incident-management.vsm", "--view", view, "--format", "dot", "--lang", "en", "-o", "-");
        List<String> nodes = called.out().lines().filter(each -> each.contains("[shape=") && !each.contains("node [")).toList();
        Set<String> places = nodes.stream().map(each -> each.replaceAll(".*pos=\"(-?\\d+,-?\\d+)!\".*", "$1")).collect(Collectors.toSet());
        assertEquals(nodes.size(), places.size(), called.out());
        assertTrue(places.stream().allMatch(each -> each.matches("-?\\d+,-?\\d+")), called.out());
        assertTrue(called.out().contains("otherwise 30 %: Needs an expert"), called.out());
        assertTrue(called.out().contains("label=\"ticket queue\""), called.out());
    }

    @Test
    void unknownEndingIsRefused() {
        Called called = vsm(Samples.FOLDER, "diagram", "start-small.vsm", "-o", folder.resolve("map.jpg").toString());
        assertEquals(2, called.exitCode());
        assertTrue(called.err().contains("svg, png, pdf or dot"), called.err());
        assertFalse(Files.exists(folder.resolve("map.jpg")));
    }

    @Test
    void missingFolderIsNamedAndNothingIsWritten() {
        Called called = vsm(Samples.FOLDER, "diagram", "start-small.vsm", "-o", folder.resolve("none/map.svg").toString());
        assertEquals(3, called.exitCode());
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void sameBytesWhateverTheMachinesZoneAndLanguage() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            byte[] here = drawnIn("UTC", Locale.ENGLISH);
            assertArrayEquals(here, drawnIn("Asia/Kolkata", Locale.forLanguageTag("ar-EG")));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void textNeverBecomesMarkup() throws Exception {
        String hostile = "<script>alert(1)</script> & ]]> \\\"quoted\\\" <b>";
        Files.writeString(folder.resolve("hostile.vsm"), """
                value stream S "%1$s" { unit "%1$s" owner "%1$s"
                  customer C "%1$s" demands 3 per day  team T "%1$s"
                  current state A "%1$s" {
                    stage St "%1$s" { step X "%1$s" by T { PT 1 min  note "%1$s"  problem "%1$s"  rework 10 %% to X "%1$s" } }
                    either 50 %% O "%1$s" { wait W "%1$s" 1 h } otherwise { }
                    information from C to X "%1$s" } }
                """.formatted(hostile));
        Called called = vsm(folder, "diagram", "hostile.vsm", "-o", "-");
        assertEquals(0, called.exitCode(), called.err());
        Document picture = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(called.out().getBytes(StandardCharsets.UTF_8)));
        assertEquals(0, picture.getElementsByTagName("script").getLength());
        assertEquals(0, picture.getElementsByTagName("b").getLength());
        assertTrue(picture.getDocumentElement().getTextContent().contains("<script>"));
    }

    @Test
    void entitiesLabelsOfGraphvizAndLineBreaksAreText() throws Exception {
        Files.writeString(folder.resolve("labels.vsm"), """
                value stream S { current state A { step X "<B>bold</B>" { PT 1 min } step Y "a\\nb" { PT 1 min }
                  step Z "&lt;\\N\\G' --> <!-- " { PT 1 min  rework 5 % to X "<![CDATA[ ]]>" } } }
                """);
        Called called = vsm(folder, "diagram", "labels.vsm", "-o", "-");
        assertEquals(0, called.exitCode(), called.err());
        String text = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(called.out().getBytes(StandardCharsets.UTF_8))).getDocumentElement().getTextContent();
        assertTrue(text.contains("<B>bold</B>"), text);
        assertTrue(text.contains("&lt;"), text);
        assertTrue(text.contains("<![CDATA[ ]]>"), text);
    }

    @Test
    void elementsLinkToTheirLines() {
        Called called = vsm(Samples.FOLDER, "diagram", "start-small.vsm", "-o", "-", "--links", "https://example.org/blob/\"main/");
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(called.out().contains("<a href=\"https://example.org/blob/&quot;main/start-small.vsm#L"), called.out());
    }

    @Test
    void pagesNeedPaper() {
        Called called = vsm(Samples.FOLDER, "diagram", "start-small.vsm", "-o", folder.resolve("map.pdf").toString(), "--pages", "3");
        assertEquals(2, called.exitCode());
        assertTrue(called.err().contains("--paper a4, a3 or a0"), called.err());
    }

    private String drawn(String file) throws IOException {
        Path target = folder.resolve(file);
        Called called = vsm(Samples.FOLDER, "diagram", "start-small.vsm", "-o", target.toString());
        assertEquals(0, called.exitCode(), called.err());
        return Files.readString(target, StandardCharsets.ISO_8859_1);
    }

    private static byte[] drawnIn(String zone, Locale locale) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Locale.setDefault(locale);
        Called called = vsm(Samples.FOLDER, "diagram", "purchase-types.vsm", "--lang", "en", "-o", "-");
        assertEquals(0, called.exitCode(), called.err());
        return called.bytes();
    }
}
