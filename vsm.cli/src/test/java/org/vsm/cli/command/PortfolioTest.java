package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.Golden;
import org.vsm.cli.Samples;
import org.vsm.cli.json.JsonSchemas;
import org.vsm.cli.text.ColumnsOf;

class PortfolioTest {

    @TempDir
    Path folder;

    private static Called ofSamples(String... options) {
        List<String> all = new ArrayList<>(List.of("portfolio", "--on", "2026-11-01"));
        all.addAll(List.of(options));
        all.addAll(Samples.names());
        return vsm(Samples.FOLDER, all.toArray(String[]::new));
    }

    @Test
    void textSaysTheSameAsEver() {
        for (String language : List.of("en", "de")) {
            Called called = ofSamples("--lang", language);
            assertEquals(0, called.exitCode(), called.err());
            Golden.assertMatches("portfolio/samples." + language + ".txt", called.out());
            called.out().lines().forEach(line -> assertTrue(ColumnsOf.text(line) <= 100, line));
        }
    }

    @Test
    void jsonFollowsTheSchemaAndCsvHasARowPerState() {
        JsonSchemas.assertValid("portfolio.schema.json", ofSamples("--format", "json").out());
        Golden.assertMatches("portfolio/samples.csv", ofSamples("--format", "csv").out());
    }

    @Test
    void brokenFilesAreReportedAndTheOthersShown() throws IOException {
        Files.writeString(folder.resolve("good.vsm"), "value stream Good { current state A { step B { PT 5 min } } }\n");
        Files.writeString(folder.resolve("bad.vsm"), "value stream Bad { current state A { step B { rework 5 % to Nowhere } } }\n");
        Called called = vsm(folder, "portfolio", "bad.vsm", "good.vsm", "missing.vsm", "--format", "csv");
        assertEquals(3, called.exitCode(), "one of them cannot be read");
        assertEquals(2, called.out().lines().count(), called.out());
        assertTrue(called.out().contains("\ngood.vsm,Good,Good,,A,current,300,1,"), called.out());
        assertTrue(called.err().contains("left out: bad.vsm: has errors, nothing was computed\n"), called.err());
        assertTrue(called.err().contains("left out: missing.vsm: there is no such file\n"), called.err());
    }

    @Test
    void aFolderStandsForTheModelsInIt() throws IOException {
        Path streams = Files.createDirectories(folder.resolve("streams/hr"));
        Files.writeString(folder.resolve("streams/a.vsm"), "value stream S { current state A { step B { PT 5 min } } }");
        Files.writeString(streams.resolve("b.vsm"), "value stream T { current state A { step B { PT 5 min } } }");
        Called called = vsm(folder, "portfolio", "--format", "csv", "streams");
        assertEquals(List.of("file", "streams/a.vsm", "streams/hr/b.vsm"), called.out().lines().map(line -> line.split(",")[0]).toList(), called.err());
    }

    @Test
    void aStreamInSeveralFilesIsOneStream() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), "value stream S { owner \"O\" current state A { step B { PT 5 min } } }\n");
        Files.writeString(folder.resolve("b.vsm"), """
                import "a.vsm"
                future state C of S from A { improvement I { due 2026-01-31  change B { PT 4 min } } }
                """);
        String text = vsm(folder, "portfolio", "--on", "2026-02-01", "a.vsm", "b.vsm", "a.vsm").out();
        assertTrue(text.contains("· Streams: 1, states: 2.\n"), text);
        assertTrue(text.contains("owner O · no objective · 1 improvement open, 1 overdue · a.vsm · b.vsm\n"), text);
    }

    @Test
    void streamsWithoutOwnerOrObjectiveStandOut() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), "value stream Nobody { current state A { step B { PT 5 min } } }\n");
        String text = vsm(folder, "portfolio", "a.vsm").out();
        assertTrue(text.contains("  · Without an owner: Nobody.\n  · Without an objective: Nobody.\n"), text);
        assertTrue(text.contains("no owner · no objective · a.vsm\n"), text);
    }
}
