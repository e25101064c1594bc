package org.vsm.cli.explained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.cli.command.Called;
import org.vsm.cli.json.JsonSchemas;
import org.vsm.cli.text.ColumnsOf;

/** What no sample holds: effects that are expected of an improvement, and contributions of so many that they are sampled. */
class EffectsAndErrorsTest {

    private static final String EFFECTS = """
            value stream S {
                current state AsIs {
                    step Check { process time 10 min  wait time 2 h }
                    step Decide { process time 20 min  wait time 4 h }
                }
                future state ToBe from AsIs {
                    improvement Slots "Fixed slots" {
                        key result "Wait halves" wait time falls by 50 % measured 5 h on 2026-08-01, 4 h on 2026-09-01
                        key result "Five hours" lead time at most 5 h
                        change Decide { wait time 1 h }
                    }
                }
            }
            """;
    private static final int WAITS = 12;

    @TempDir
    Path folder;

    private Called called(String text, String... arguments) throws IOException {
        Files.writeString(folder.resolve("a.vsm"), text);
        Called called = vsm(folder, arguments);
        assertEquals(0, called.exitCode(), called.err());
        return called;
    }

    private JsonObject explained(String text, String figure) throws IOException {
        String json = called(text, "explain", "a.vsm", figure, "--format", "json").out();
        JsonSchemas.assertValid("explanation.schema.json", json);
        for (String language : List.of("en", "de")) {
            called(text, "explain", "a.vsm", figure, "--lang", language).out().lines()
                    .forEach(line -> assertTrue(ColumnsOf.text(line) <= 100, line));
        }
        return JsonParser.parseString(json).getAsJsonObject();
    }

    /** Waits in the loop of two steps that send work back: what two improvements save together depends on the others. */
    private static String many() {
        StringBuilder text = new StringBuilder("value stream S {\n current state AsIs {\n");
        for (int i = 1; i <= WAITS; i++) {
            text.append("  step A%d { process time %d min  wait time %d h }\n".formatted(i, i, i));
        }
        text.append("  step Test { process time 5 min  rework 40 % to A1 }\n  step Last { process time 5 min  rework 30 % to A1 }\n }\n");
        text.append(" future state ToBe from AsIs {\n");
        for (int i = 1; i <= WAITS; i++) {
            text.append("  improvement I%d { change A%d { wait time %d min } }\n".formatted(i, i, 10 * i));
        }
        text.append("  improvement Tested { change Test { rework 10 % to A1 } }\n  improvement Right { change Last { rework 5 % to A1 } }\n }\n}\n");
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"1.baseline,21600", "1.target,10800", "1.value,10800", "1.measured,14400", "1.measuredScore,0.666666666667",
            "2.baseline,23400", "2.target,18000", "2.value,12600"})
    void expectedEffectsAreMadeByTheirTerms(String figure, double value) throws IOException {
        JsonObject explained = explained(EFFECTS, "improvements.Slots.expected." + figure);
        assertEquals(value, explained.get("value").getAsDouble(), 1e-9);
        ExplanationChecks.assertMakesItsValue(explained, explained.get("figure").getAsString());
    }

    @Test
    void theShareThatIsWantedStandsInItsLine() throws IOException {
        String text = called(EFFECTS, "explain", "a.vsm", "improvements.Slots.expected.1.target", "--lang", "en").out();
        assertTrue(text.contains("Wanted share of the value before                              50 %\n    line 8: key result"), text);
        assertTrue(text.contains("Product                                             3 h = 10,800 s"), text);
    }

    @Test
    void expectedEffectsHaveRowsOfTheirOwnInCsv() throws IOException {
        List<String> rows = called(EFFECTS, "plan", "a.vsm", "--format", "csv").out().lines().filter(line -> line.contains(",expected,")).toList();
        assertEquals(2, rows.size());
        assertTrue(rows.get(0).startsWith("S,ToBe,expected,Slots,Wait halves,"), rows.get(0));
        assertTrue(rows.get(0).contains(",waitTime,21600,10800,10800,14400,2026-09-01,0.666666666667,"), rows.get(0));
    }

    @Test
    void sampledContributionsHaveAnErrorThatIsExplained() throws IOException {
        JsonObject compared = JsonParser.parseString(called(many(), "compare", "a.vsm", "--format", "json").out()).getAsJsonObject();
        JsonArray improvements = compared.getAsJsonArray("improvements");
        assertEquals(WAITS + 2, improvements.size());
        assertFalse(compared.get("exact").getAsBoolean());
        double saved = 0;
        for (JsonElement each : improvements) {
            JsonObject improvement = each.getAsJsonObject();
            assertTrue(improvement.get("error").getAsDouble() > 0, improvement.toString());
            saved += improvement.get("leadTimeSaved").getAsDouble();
        }
        double difference = compared.getAsJsonArray("metrics").get(0).getAsJsonObject().get("change").getAsDouble();
        assertEquals(-difference, saved, 1e-6);
        double error = improvements.get(WAITS + 1).getAsJsonObject().get("error").getAsDouble();
        JsonObject explained = explained(many(), "improvements.Right.error");
        assertEquals(error, explained.get("value").getAsDouble(), 1e-9 * error);
        assertEquals(1, explained.getAsJsonArray("terms").size());
        ExplanationChecks.assertMakesItsValue(explained, "error");
        JsonObject places = explained(many(), "improvements.Right.leadTimeSaved");
        assertEquals(WAITS + 2, places.getAsJsonArray("terms").size());
        ExplanationChecks.assertMakesItsValue(places, "places");
    }

    /** Orders are taken forth and back: what two share is shared alike in each of them, and rounding is no error. */
    @Test
    void whereNoThreeDependOnEachOtherThereIsNoError() throws IOException {
        String oneLoop = many().replace("  rework 30 % to A1", "").replaceFirst(" *improvement Right .*\n", "");
        JsonObject compared = JsonParser.parseString(called(oneLoop, "compare", "a.vsm", "--format", "json").out()).getAsJsonObject();
        assertFalse(compared.get("exact").getAsBoolean());
        compared.getAsJsonArray("improvements").forEach(each -> assertEquals(0, each.getAsJsonObject().get("error").getAsDouble(), each.toString()));
        JsonObject error = explained(oneLoop, "improvements.Tested.error");
        assertEquals(1, error.getAsJsonArray("terms").size(), "no orders but those that were drawn");
        ExplanationChecks.assertMakesItsValue(error, "error");
    }

    @Test
    void theErrorIsSaidBesideTheContribution() throws IOException {
        assertTrue(called(many(), "compare", "a.vsm", "--lang", "en").out().lines().anyMatch(line -> line.matches(" +Right +[0-9.]+ days ± [0-9.]+ (min|h) .*")));
        assertTrue(called(many(), "explain", "a.vsm", "improvements.Right.error", "--lang", "de").out().contains("1,96 × "));
    }
}
