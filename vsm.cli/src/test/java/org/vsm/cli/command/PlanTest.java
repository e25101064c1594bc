package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.cli.Golden;
import org.vsm.cli.Samples;
import org.vsm.cli.json.JsonSchemas;
import org.vsm.cli.text.ColumnsOf;

class PlanTest {

    private static Called plan(String... arguments) {
        List<String> all = new ArrayList<>(List.of("plan", "--on", "2026-11-01"));
        all.addAll(List.of(arguments));
        return vsm(Samples.FOLDER, all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"hiring", "change-enablement-future", "start-small"})
    void textSaysTheSameAsEver(String sample) {
        for (String language : List.of("en", "de")) {
            Called called = plan("--lang", language, sample + ".vsm");
            assertEquals(0, called.exitCode(), called.err());
            Golden.assertMatches("plan/" + sample + "." + language + ".txt", called.out());
        }
    }

    @ParameterizedTest
    @CsvSource({"json,json", "csv,csv", "markdown,md"})
    void otherFormatsSayTheSameAsEver(String format, String ending) {
        Golden.assertMatches("plan/hiring." + ending, plan("--format", format, "hiring.vsm").out());
    }

    @Test
    void registersOfAllSamplesFollowTheSchemaAndFitTheTerminal() {
        String[] samples = Samples.names().toArray(String[]::new);
        List<String> arguments = new ArrayList<>(List.of("--format", "json"));
        arguments.addAll(List.of(samples));
        JsonSchemas.assertValid("plan.schema.json", plan(arguments.toArray(String[]::new)).out());
        arguments.set(0, "--lang");
        arguments.set(1, "de");
        plan(arguments.toArray(String[]::new)).out().lines().forEach(line -> assertTrue(ColumnsOf.text(line) <= 100, line));
    }

    @Test
    void filesWithoutAStreamAreNoHindrance() {
        Called called = plan("--lang", "en", "library/it-teams.vsm", "hiring.vsm");
        assertEquals(0, called.exitCode(), called.err());
        Golden.assertMatches("plan/hiring.en.txt", called.out());
        assertEquals(new Called(1, "", "vsm plan: library/it-teams.vsm: holds no value stream and no state\n"),
                plan("--lang", "en", "library/it-teams.vsm"));
    }

    @Test
    void aStreamInSeveralFilesHasOneRegister() {
        String both = plan("--lang", "en", "change-enablement.vsm", "change-enablement-future.vsm", "change-enablement.vsm").out();
        Golden.assertMatches("plan/change-enablement-future.en.txt", both);
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertEquals(new Called(2, "", "vsm plan: 'tomorrow' is no day; write it like 2026-05-12\n"),
                vsm(Samples.FOLDER, "plan", "--on", "tomorrow", "hiring.vsm"));
    }
}
