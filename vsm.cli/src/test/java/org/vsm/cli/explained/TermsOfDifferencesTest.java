package org.vsm.cli.explained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.command.Called;

/** The single terms of what is told of two states: their sums alone would not notice if two of them changed places. */
class TermsOfDifferencesTest {

    private static final String STREAM = """
            value stream S {
                current state A {
                    step X { PT 1 h  WT 3 h }
                    step Y { PT 1 h  rework 20 % to X }
                }
                future state B from A {
                    improvement I { effort 2 h  replace X with { step Z { PT 1 h  WT 1 h  was X } } }
                    improvement K { effort 10 h  change Y { rework 10 % to Z } }
                    improvement L { cost 100 EUR  change Y { PT 30 min } }
                    improvement M { change Y { PT 20 min } }
                }
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), STREAM);
    }

    private JsonObject explained(String figure) {
        Called called = vsm(folder, "explain", "a.vsm", figure, "--format", "json");
        assertEquals(0, called.exitCode(), called.err());
        return JsonParser.parseString(called.out()).getAsJsonObject();
    }

    private static JsonObject part(JsonObject explained, String figure) {
        return explained.getAsJsonArray("parts").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(part -> part.get("figure").getAsString().startsWith(figure)).findFirst().orElseThrow();
    }

    private static JsonObject factor(JsonElement term, int index) {
        return term.getAsJsonObject().getAsJsonArray("factors").get(index).getAsJsonObject();
    }

    private static double value(JsonElement term) {
        return term.getAsJsonObject().get("value").getAsDouble();
    }

    /** Before and after of each set of the others. */
    @Test
    void eachSavingIsTheDifferenceOfTwoLeadTimesBelow() {
        JsonObject explained = explained("improvements.L.leadTimeSaved");
        JsonArray savings = explained.getAsJsonArray("terms");
        JsonArray leadTimes = part(explained, "leadTimeOfSets").getAsJsonArray("terms");
        assertEquals(8, savings.size());
        assertEquals(16, leadTimes.size());
        // 1.25 visits; with I and K 1.11
        assertEquals(1.25 * 1800, factor(savings.get(0), 1).get("value").getAsDouble(), 1e-6);
        for (int i = 0; i < savings.size(); i++) {
            assertEquals(value(leadTimes.get(2 * i)) - value(leadTimes.get(2 * i + 1)), factor(savings.get(i), 1).get("value").getAsDouble(), 1e-6);
        }
    }

    /** 1.25 visits of 4 h, and 1.11 of 2 h: one row, though the step has another name. */
    @Test
    void whatWasAnotherStepHasOneRowWithIt() {
        JsonArray rows = part(explained("metrics.leadTime.change"), "metrics.leadTime.byElement").getAsJsonArray("terms");
        assertEquals(List.of("Z", "Y"), rows.asList().stream().map(row -> row.getAsJsonObject().get("element").getAsString()).toList());
        assertEquals(2 * 3600 / 0.9 - 4 * 3600 * 1.25, value(rows.get(0)), 1e-6);
    }

    /** Per hour of effort first, then per unit of money, then the time; of each the largest first. */
    @Test
    void ranksAreMeasuredByTheRule() {
        JsonArray ranked = explained("improvements.M.rank").getAsJsonArray("terms");
        assertEquals(List.of("saved-per-hour", "saved-per-hour", "saved-per-money", "time-saved"),
                ranked.asList().stream().map(term -> factor(term, 0).get("quantity").getAsString()).toList());
        assertEquals(List.of("I", "K", "L", "M"), ranked.asList().stream()
                .map(term -> term.getAsJsonObject().getAsJsonArray("improvements").get(0).getAsString()).toList());
        assertEquals(explained("improvements.I.gainPerEffortHour").get("value").getAsDouble(), value(ranked.get(0)), 1e-6);
        assertEquals(explained("improvements.L.gainPerMoney.EUR").get("value").getAsDouble(), value(ranked.get(2)), 1e-6);
    }
}
