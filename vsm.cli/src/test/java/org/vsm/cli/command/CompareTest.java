package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

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

class CompareTest {

    @TempDir
    Path folder;

    private static Called compare(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "compare";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return vsm(Samples.FOLDER, all);
    }

    private static String states(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--format";
        all[arguments.length + 1] = "json";
        Called called = compare(all);
        assertEquals(0, called.exitCode(), called.err());
        JsonObject json = JsonParser.parseString(called.out()).getAsJsonObject();
        return json.get("from").getAsString() + " " + json.get("to").getAsString();
    }

    @ParameterizedTest
    @CsvSource({"incident-management", "purchase-types", "hiring"})
    void textSaysTheSameAsEver(String sample) {
        for (String language : List.of("en", "de")) {
            Called called = compare("--lang", language, sample + ".vsm");
            assertEquals(0, called.exitCode(), called.err());
            Golden.assertMatches("compare/" + sample + "." + language + ".txt", called.out());
        }
    }

    @Test
    void whoSavesNothingSavesExactlyNothing() {
        String out = compare("employee-onboarding.vsm").out();
        assertTrue(out.lines().anyMatch(line -> line.matches(" +Devices for four weeks in store +0\\Ws\\W*")), out);
    }

    /** Two numbers of one name would make the reader take one of them for wrong. */
    @Test
    void aKeyResultSaysWhichPartOfTheStreamItIsAbout() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), """
                value stream S {
                    type Letter 80 %
                    type Parcel "Parcels" 20 %
                    current state Now {
                        step Sort { process time 1 h }
                        step Bring "Bring it" { process time 3 h }
                    }
                    future state Then from Now { change Sort { PT 30 min } }
                    objective Quick {
                        key result lead time until Bring for Parcel falls by 40 %
                        key result 90 % within 2 h until Bring for Parcel
                    }
                }
                """);
        String out = vsm(folder, "compare", "a.vsm").out();
        assertTrue(out.matches("(?s).* Lead time to the start of Bring it .*\\(Parcels\\) falls by 40 %.*"), out);
        assertTrue(out.contains("90 % within 2 h until Bring it starts"), out);
    }

    /** What cannot be judged is only told where there is any. */
    @Test
    void keyResultsThatAreAllJudgedAreJustCounted() throws IOException {
        Files.writeString(folder.resolve("j.vsm"), """
                value stream S {
                    current state Now { step A { PT 1 h } }
                    future state Then from Now { change A { PT 30 min } }
                    objective O { key result lead time falls by 10 % key result lead time at most 10 min }
                }
                """);
        assertTrue(vsm(folder, "compare", "--lang", "en", "j.vsm").out().contains("Key results: 1 of 2 met.\n"));
        assertTrue(vsm(folder, "compare", "--lang", "de", "j.vsm").out().contains("Schlüsselergebnisse: 1 von 2 erreicht.\n"));
    }

    @Test
    void keyResultsAboutCostHaveTheirCurrency() {
        String out = compare("insurance-claim.vsm").out();
        assertTrue(out.matches("(?s).*Cheaper by a tenth +75.72 EUR +68.15 EUR +68.35 EUR .*"), out);
    }

    @Test
    void severalStatesStandSideBySide() {
        Golden.assertMatches("compare/several.en.txt", compare("incident-future.vsm", "--to", "Pull", "--to", "ToBe").out());
    }

    @ParameterizedTest
    @CsvSource({"json,json", "csv,csv", "markdown,md"})
    void otherFormatsSayTheSameAsEver(String format, String ending) {
        Golden.assertMatches("compare/incident-management." + ending, compare("--format", format, "incident-management.vsm").out());
    }

    @Test
    void everyComparisonOfTheSamplesFollowsTheSchemaAndFitsTheTerminal() {
        int compared = 0;
        for (String sample : Samples.names()) {
            Called json = compare("--format", "json", sample);
            if (json.exitCode() == 0) {
                compared++;
                JsonSchemas.assertValid("comparison.schema.json", json.out());
                compare("--lang", "de", sample).out().lines().forEach(line -> assertTrue(ColumnsOf.text(line) <= 100, line));
            }
        }
        assertTrue(compared >= 10, "compared: " + compared);
        JsonSchemas.assertValid("comparison.schema.json",
                compare("--format", "json", "incident-future.vsm", "--to", "Pull", "--to", "ToBe").out());
    }

    @Test
    void theFirstFutureStateIsComparedWithTheOneItIsBuiltFrom() {
        assertEquals("AsIs ToBe", states("incident-management.vsm"));
        assertEquals("AsIs Pull", states("incident-future.vsm"));
    }

    @Test
    void statesAreNamedByOptionsOrBehindTheFile() {
        assertEquals("ToBe AsIs", states("incident-management.vsm", "--from", "ToBe", "--to", "AsIs"));
        assertEquals("AsIs Pooled", states("purchase-types.vsm#Pooled"));
        assertEquals("ToBe Pull", states("incident-future.vsm", "--from", "incident-management.vsm#ToBe"));
        assertEquals("ToBe AsIs", states("incident-management.vsm#ToBe", "incident-management.vsm#AsIs"));
    }

    @Test
    void theImprovementsOfAStateInAnotherFileAreFound() {
        Called called = compare("incident-management.vsm", "incident-future.vsm", "--format", "json");
        assertTrue(JsonParser.parseString(called.out()).getAsJsonObject().get("improvements").isJsonArray(), called.out());
    }

    @Test
    void currentStatesAreTheHistoryOfAStream() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), """
                value stream S {
                    current state Later { observed 2026-06-01  step A { PT 5 min } }
                    current state Earlier { observed 2026-01-01  step A { PT 9 min } }
                }
                """);
        Called called = vsm(folder, "compare", "a.vsm", "--format", "markdown");
        assertTrue(called.out().startsWith("# S · Earlier → Later\n"), called.out());
    }

    @Test
    void checkFailsWhereAKeyResultIsNotMet() {
        Called missed = compare("--check", "hiring.vsm");
        assertEquals(1, missed.exitCode());
        assertEquals("""
                not met: A quarter fewer hand-offs
                not judged: Eight of ten within 50 days (needs the simulation)
                not judged: Applicants recommend us (needs a person)
                """, withoutWarnings(missed.err()));
        Called met = compare("--check", "incident-management.vsm");
        assertEquals(0, met.exitCode());
        assertEquals("""
                not judged: Nine of ten within a day (needs the simulation)
                not judged: Satisfaction (needs a person)
                """, withoutWarnings(met.err()));
    }

    @Test
    void whatCannotBeComparedIsSaid() {
        assertEquals(new Called(2, "", """
                vsm compare: start-small.vsm: there is no second state to compare with; name one with --to, or another file
                """), compare("start-small.vsm"));
        assertEquals(new Called(2, "", """
                vsm compare: there is no state Nowhere; there are: AsIs, Pooled
                """), compare("purchase-types.vsm", "--to", "Nowhere"));
        assertEquals(3, compare("missing.vsm").exitCode());
    }

    @Test
    void noLocaleAndNoTimeZoneChangesAByte() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (String format : List.of("text", "json", "csv", "markdown")) {
            byte[] expected = compare("--format", format, "incident-management.vsm").bytes();
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertArrayEquals(expected, compare("--format", format, "incident-management.vsm").bytes(), format);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    private static String withoutWarnings(String err) {
        return err.replaceAll("(?m)^.*\\(vsm check shows them\\)\n", "");
    }
}
