package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.cli.Golden;
import org.vsm.cli.Samples;
import org.vsm.cli.json.JsonSchemas;
import org.vsm.cli.text.ColumnsOf;

class AnalyzeTest {

    @TempDir
    Path folder;

    static List<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @CsvSource({"start-small", "incident-management", "purchase-types", "acme-stamping", "baugenehmigung"})
    void textSaysTheSameAsEver(String sample) {
        for (String language : List.of("en", "de")) {
            Called called = vsm(Samples.FOLDER, "analyze", "--lang", language, sample + ".vsm");
            assertEquals(0, called.exitCode(), called.err());
            Golden.assertMatches("analyze/" + sample + "." + language + ".txt", called.out());
        }
    }

    /** A number that holds for some types of work says for which. */
    @Test
    void sourcesSayForWhichTypes() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), """
                value stream S {
                    type U 30 %
                    type V 30 %
                    type W 40 %
                    current state Now {
                        step Do {
                            PT 10 min measured "watch" for U, V
                            PT 20 min estimated for W
                            WT 1 h measured 2026-01-02
                        }
                        delay Post 1 day estimated for W
                    }
                }
                """);
        String out = vsm(folder, "analyze", "--format", "csv", "a.vsm").out();
        assertTrue(out.contains("\"processTime for U, V: measured \"\"watch\"\"; processTime for W: estimated; waitTime: measured 2026-01-02\""), out);
        assertTrue(out.contains(",for W: estimated,"), out);
    }

    /** Unknown times count as 0, unknown shares and %C&A do not. */
    @Test
    void whatNobodyKnowsIsSaidWithHowItCounts() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), """
                value stream S {
                    current state Now {
                        step Sort { process time 10 min  wait time ?  %C&A ? }
                        either 20 % Rare { step Ask { process time 10 min } } or ? Often { }
                    }
                }
                """);
        String out = vsm(folder, "analyze", "a.vsm").out();
        assertTrue(out.contains("Nobody knows (counts as 0): wait at Sort."), out);
        assertTrue(out.contains("Nobody knows (gets what the other options leave): share of Often."), out);
        assertTrue(out.contains("Nobody knows (left out, as if it were 100 %): %C&A of Sort."), out);
    }

    @ParameterizedTest
    @CsvSource({"json,json", "csv,csv", "markdown,md"})
    void otherFormatsSayTheSameAsEver(String format, String ending) {
        Called called = vsm(Samples.FOLDER, "analyze", "--format", format, "purchase-types.vsm");
        Golden.assertMatches("analyze/purchase-types." + ending, called.out());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void jsonOfEverySampleFollowsTheSchema(String sample) {
        Called called = vsm(Samples.FOLDER, "analyze", "--format", "json", sample);
        assertEquals(0, called.exitCode(), called.err());
        JsonSchemas.assertValid("analysis.schema.json", called.out());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyNumberOfJsonStandsInCsvToo(String sample) {
        Set<BigDecimal> table = new HashSet<>();
        for (String cell : vsm(Samples.FOLDER, "analyze", "--format", "csv", sample).out().split("[,\n]")) {
            if (cell.matches("-?[0-9]+([.][0-9]+)?")) {
                table.add(new BigDecimal(cell).stripTrailingZeros());
            }
        }
        JsonParser.parseString(vsm(Samples.FOLDER, "analyze", "--format", "json", sample).out()).getAsJsonObject().getAsJsonArray("streams")
                .forEach(stream -> numbers(stream.getAsJsonObject().get("states"), number -> assertTrue(table.contains(number), number::toPlainString)));
    }

    private static void numbers(JsonElement json, Consumer<BigDecimal> found) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(each -> numbers(each, found));
        } else if (json.isJsonObject()) {
            json.getAsJsonObject().entrySet().forEach(each -> numbers(each.getValue(), found));
        } else if (json.isJsonPrimitive() && json.getAsJsonPrimitive().isNumber()) {
            found.accept(json.getAsBigDecimal().stripTrailingZeros());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void textOfEverySampleFitsTheTerminal(String sample) {
        for (String language : List.of("en", "de")) {
            vsm(Samples.FOLDER, "analyze", "--lang", language, sample).out().lines()
                    .forEach(line -> assertTrue(ColumnsOf.text(line) <= 100, line));
        }
    }

    @Test
    void aThousandLevelsDeepFitsTheTerminal() throws Exception {
        String block = "parallel { step S# { PT 1 min  rework 10 % to S# } either 40 % { ";
        StringBuilder model = new StringBuilder("value stream S { current state A {\n");
        IntStream.range(0, 499).forEach(i -> model.append(block.replace("#", Integer.toString(i))).append('\n'));
        model.append("step Last { PT 1 min }\n").append("} } and { }\n".repeat(499)).append("} }\n");
        Files.writeString(folder.resolve("a.vsm"), model);
        Called[] called = new Called[1];
        Thread thread = new Thread(null, () -> called[0] = vsm(folder, "analyze", "a.vsm"), "deep", 1L << 29);
        thread.start();
        thread.join();
        assertEquals(0, called[0].exitCode(), called[0].err());
        called[0].out().lines().forEach(line -> assertTrue(ColumnsOf.text(line) <= 100, line));
        assertTrue(called[0].out().contains("S498"), called[0].out());
    }

    @Test
    void noClockNoLocaleAndNoTimeZoneChangesAByte() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (String format : List.of("text", "json", "csv", "markdown")) {
            String[] call = {"analyze", "--format", format, "incident-management.vsm"};
            byte[] expected = vsm(Samples.FOLDER, call).bytes();
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertArrayEquals(expected, vsm(Samples.FOLDER, call).bytes(), format);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    @Test
    void jsonAndCsvAreTheSameInEveryLanguage() {
        for (String format : List.of("json", "csv")) {
            assertEquals(vsm(Samples.FOLDER, "analyze", "--format", format, "purchase-types.vsm").out(),
                    vsm(Samples.FOLDER, "analyze", "--format", format, "--lang", "de", "purchase-types.vsm").out());
        }
    }

    @Test
    void aStateIsChosenByName() {
        String out = vsm(Samples.FOLDER, "analyze", "--state", "Pooled", "--format", "csv", "purchase-types.vsm").out();
        assertTrue(out.contains("Purchase,Pooled,future"), out);
        assertFalse(out.contains("Purchase,AsIs,"), out);
    }

    @Test
    void whatIsNotThereIsAnsweredWithWhatIs() {
        assertEquals(new Called(2, "", """
                vsm analyze: there is no state Nowhere; there are: AsIs, Pooled
                """), vsm(Samples.FOLDER, "analyze", "--state", "Nowhere", "purchase-types.vsm"));
        assertEquals(new Called(2, "", """
                vsm analyze: there is no stream Sale; there are: Purchase
                """), vsm(Samples.FOLDER, "analyze", "--stream", "Sale", "purchase-types.vsm"));
        assertEquals(new Called(1, "", """
                vsm analyze: library/it-teams.vsm: holds no value stream and no state
                """), vsm(Samples.FOLDER, "analyze", "library/it-teams.vsm"));
    }

    @Test
    void detachedStatesStandForThemselves() {
        String out = vsm(Samples.FOLDER, "analyze", "--format", "csv", "incident-future.vsm").out();
        assertTrue(out.contains("\nIncidentManagement,Pull,future,Pull,One queue for both levels,"), out);
        assertFalse(out.contains("AsIs"), out);
    }

    @Test
    void aModelWithErrorsIsNotComputed() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), "value stream S { current state A { step B { rework 5 % to Nowhere } } }");
        Called called = vsm(folder, "analyze", "a.vsm");
        assertEquals(1, called.exitCode());
        assertEquals("", called.out());
        assertTrue(called.err().startsWith("a.vsm:1:"), called.err());
    }

    @Test
    void namesCannotSteerTheTerminalNorTheSpreadsheetNorTheWiki() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), """
                value stream S "=1+1" { current state A "<b>x</b>|y" { step B "=cmd()" { PT 5 min } step C "a\u001B[31mb" { PT 1 min } } }
                """);
        assertTrue(vsm(folder, "analyze", "--format", "csv", "a.vsm").out().contains(",'=cmd(),"));
        String markdown = vsm(folder, "analyze", "--format", "markdown", "a.vsm").out();
        assertTrue(markdown.startsWith("# =1+1 · \\<b\\>x\\</b\\>\\|y\n"), markdown);
        String text = vsm(folder, "analyze", "a.vsm").out();
        assertFalse(text.contains("\u001B"), text);
    }
}
