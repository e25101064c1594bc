package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.cli.Golden;
import org.vsm.cli.Samples;
import org.vsm.cli.json.JsonSchemas;
import org.vsm.cli.text.ColumnsOf;

class ExplainTest {

    @TempDir
    Path folder;

    private static Called explain(String... arguments) {
        List<String> all = new ArrayList<>(List.of("explain"));
        all.addAll(List.of(arguments));
        return vsm(Samples.FOLDER, all.toArray(String[]::new));
    }

    /** Names of figures as the command lists them where none is given. */
    private static List<String> figures(String sample) {
        String names = explain(sample).out().replaceAll("\\s+", " ");
        int start = names.indexOf("Of the whole state ") + "Of the whole state ".length();
        return List.of(names.substring(start, names.indexOf(" Of its parts", start)).split(", "));
    }

    @ParameterizedTest
    @CsvSource({"incident-management,leadTime", "purchase-types,handoffs", "blood-sample,utilisation", "incident-management,wip",
        "purchase-types,rolledCompleteAccurate", "baugenehmigung,leadTime"})
    void textSaysTheSameAsEver(String sample, String figure) {
        for (String language : List.of("en", "de")) {
            Called called = explain(sample + ".vsm", figure, "--lang", language);
            assertEquals(0, called.exitCode(), called.err());
            Golden.assertMatches("explain/" + sample + "." + figure + "." + language + ".txt", called.out());
        }
    }

    @Test
    void aStateIsNotComparedWithItself() {
        Called called = explain("start-small.vsm", "metrics.leadTime.change");
        assertEquals(2, called.exitCode(), called.out());
        assertFalse(explain("start-small.vsm").out().contains("metrics."));
    }

    @Test
    void whereNothingIsSentBackThatIsTheReason() {
        String out = explain("start-small.vsm", "firstTimeThrough").out();
        assertTrue(out.contains("nothing is ever sent back"), out);
        assertFalse(out.contains("something that it needs is unknown"), out);
    }

    /** The value before a promise is unknown for another reason than that nobody measured its score. */
    @Test
    void aPartSaysWhyItItselfIsUnknown() throws IOException {
        Files.writeString(folder.resolve("p.vsm"), """
                value stream S {
                    current state Now { step A { PT 1 h } }
                    future state Then from Now { change A { PT 30 min } }
                    objective O { key result 90 % within 1 day measured 70 % on 2026-05-05 }
                }
                """);
        String out = vsm(folder, "explain", "--lang", "en", "p.vsm", "keyResults.1.measuredScore").out();
        assertTrue(out.contains("the model alone cannot tell it"), out);
        assertFalse(out.contains("nobody measured it yet"), out);
    }

    @Test
    void everyTermOfATimeSaysWhereItStands() {
        JsonObject json = JsonParser.parseString(explain("incident-management.vsm", "leadTime", "--format", "json").out()).getAsJsonObject();
        Set<Integer> lines = new TreeSet<>();
        JsonArray terms = json.getAsJsonArray("terms");
        for (JsonElement term : terms) {
            for (JsonElement factor : term.getAsJsonObject().getAsJsonArray("factors")) {
                JsonElement line = factor.getAsJsonObject().get("line");
                if (!line.isJsonNull()) {
                    assertEquals("incident-management.vsm", factor.getAsJsonObject().get("file").getAsString());
                    lines.add(line.getAsInt());
                }
            }
        }
        assertEquals(10, terms.size());
        assertEquals(Set.of(6, 21, 26, 28, 29, 30, 37, 39, 40, 41, 43), lines);
    }

    @ParameterizedTest
    @CsvSource({"improvements.AutoTriage.leadTimeSaved", "improvements.AutoTriage.alone", "improvements.-.leadTimeSaved", "objectives.FasterHelp.score"})
    void figuresOfAComparisonAreExplained(String figure) {
        String text = explain("incident-management.vsm", figure, "--format", "json").out();
        JsonSchemas.assertValid("explanation.schema.json", text);
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        List<Double> terms = json.getAsJsonArray("terms").asList().stream().map(term -> term.getAsJsonObject().get("value").getAsDouble()).toList();
        double made = json.get("combination").getAsString().equals("difference") ? terms.get(0) - terms.get(1)
                : terms.stream().mapToDouble(term -> term).sum();
        assertEquals(json.get("value").getAsDouble(), made, 1e-6);
        assertTrue(terms.size() > 1, text);
        for (String language : List.of("en", "de")) {
            explain("incident-management.vsm", figure, "--lang", language).out().lines().forEach(line -> assertTrue(ColumnsOf.text(line) <= 100, line));
        }
    }

    @Test
    void contributionsAreThoseOfTheComparison() {
        String compared = vsm(Samples.FOLDER, "compare", "incident-management.vsm", "--format", "json").out();
        for (JsonElement each : JsonParser.parseString(compared).getAsJsonObject().getAsJsonArray("improvements")) {
            JsonElement name = each.getAsJsonObject().get("name");
            String figure = "improvements." + (name.isJsonNull() ? "-" : name.getAsString());
            for (String kind : List.of("leadTimeSaved", "alone")) {
                JsonObject explained = JsonParser.parseString(explain("incident-management.vsm", figure + "." + kind, "--format", "json").out()).getAsJsonObject();
                assertEquals(each.getAsJsonObject().get(kind).getAsDouble(), explained.get("value").getAsDouble(), 1e-9);
            }
        }
    }

    @Test
    void blanksAndCapitalsInTheNameMakeNoDifference() {
        assertEquals(explain("start-small.vsm", "flowEfficiency").out(), explain("start-small.vsm", "Flow efficiency").out());
    }

    @Test
    void theStateIsChosen() {
        String text = explain("incident-management.vsm", "leadTime", "--state", "ToBe").out();
        assertTrue(text.startsWith("Lead time · Incident management · After the Q4 actions\n"), text);
    }

    /** The place of a number is where it was set last, not where its element stands. */
    @ParameterizedTest
    @CsvSource({"leadTime,line 70: change Unassigned to 5", "leadTime,line 75: wait time 2 h"})
    void numbersOfAChangeAreFoundThere(String figure, String place) {
        String text = explain("incident-management.vsm", figure, "--state", "ToBe").out();
        assertTrue(text.contains(place), text);
    }

    @Test
    void numbersOfAnImportedFileAreFoundThere() {
        String text = explain("incident-future.vsm", "leadTime").out();
        assertTrue(text.contains("Lines are those of incident-management.vsm."), text);
        assertTrue(text.contains("incident-future.vsm:4: "), text);
    }

    @Test
    void aCodeIsExplainedWithoutAFile() {
        String text = explain("count-without-demand").out();
        assertTrue(text.startsWith("count-without-demand\n"), text);
        assertTrue(text.contains("Little"), text);
        assertTrue(explain("overloaded", "--lang", "de").out().contains("100 %"));
    }

    @Test
    void whatIsMisspeltIsAnsweredWithWhatWasMeant() {
        assertEquals(new Called(2, "", "vsm explain: elements.Interviews.visits is no figure; did you mean elements.Interview.visits?\n"),
                explain("hiring.vsm", "elements.Interviews.visits"));
    }

    @Test
    void whatIsUnknownIsAnsweredWithWhatThereIs() {
        assertEquals(new Called(2, "", "vsm explain: happiness is no figure; 'vsm explain start-small.vsm' lists all there are\n"),
                explain("start-small.vsm", "happiness"));
        Called code = explain("no-such-code");
        assertEquals(2, code.exitCode());
        assertTrue(code.err().contains("no-such-code is no code of a message; there are: "), code.err());
    }

    @Test
    void aFileAloneIsAnsweredWithWhatThereIs() {
        for (String language : List.of("en", "de")) {
            Called names = explain("hiring.vsm", "--lang", language);
            assertEquals(0, names.exitCode(), names.err());
            assertTrue(names.out().contains("improvements.NAME.leadTimeSaved"), names.out());
            names.out().lines().forEach(line -> assertTrue(ColumnsOf.text(line) <= 100, line));
        }
    }

    @Test
    void everyFigureOfTheAnalysisIsKnownByName() {
        // those of the analysis, so that a new one cannot be forgotten here
        assertTrue(figures("incident-management.vsm").containsAll(List.of("leadTime", "wip", "cost.EUR", "utilisation", "opportunities")));
        assertEquals(figures("start-small.vsm").size() + 2, figures("incident-management.vsm").size(), "cost, and cost in EUR");
    }
}
