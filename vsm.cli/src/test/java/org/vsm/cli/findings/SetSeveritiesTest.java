package org.vsm.cli.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.command.Called;

/** What a file .vsmrc makes of vsm check. */
class SetSeveritiesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aModelWithTwoNotes() throws IOException {
        Files.createDirectory(folder.resolve("maps"));
        Files.writeString(folder.resolve("maps/s.vsm"), """
                value stream S {
                    team Idle
                    current state Now { step Log { PT 5 min  batch 4 } }
                }
                """);
    }

    private Called check(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = "maps/s.vsm";
        return vsm(folder, arguments);
    }

    private void settings(String place, String text) throws IOException {
        Files.writeString(folder.resolve(place), text);
    }

    @Test
    void withoutSettingsEveryRuleHasItsOwn() {
        Called called = check("--lang", "en");
        assertTrue(called.out().contains("maps/s.vsm:2:10: note[unused-team]: "), called.out());
        assertTrue(called.out().contains("maps/s.vsm:3:46: note[batch-wait]: "), called.out());
        assertEquals("one file checked: no errors, no warnings, 2 notes\n", called.err());
    }

    @Test
    void rulesOfTheLanguageAndOfTheFiguresCanBeSet() throws IOException {
        settings(".vsmrc", "unused-team = off  # the team is new\nbatch-wait = error\n");
        Called called = check("--lang", "en");
        assertEquals(1, called.exitCode());
        assertTrue(called.out().startsWith("maps/s.vsm:3:46: error[batch-wait]: "), called.out());
        assertEquals("one file checked: one error, no warnings\n", called.err());
    }

    @Test
    void theFileInTheFolderOfTheModelHolds() throws IOException {
        settings(".vsmrc", "unused-team = error\n");
        settings("maps/.vsmrc", "batch-wait = off\nunused-team = off\n");
        assertEquals(new Called(0, "", "one file checked: no errors, no warnings\n"), check("--lang", "en"));
    }

    @Test
    void aWrongLineIsAnErrorAtItsPlace() throws IOException {
        settings("maps/.vsmrc", "# ours\nunused-taem = off\n");
        Called called = check("--lang", "en");
        assertEquals(1, called.exitCode());
        assertTrue(called.out().startsWith("""
                maps/.vsmrc:2:1: error[wrong-setting]: There is no rule `unused-taem`; did you mean `unused-team`?
                  This line has no effect.
                    unused-taem = off
                    ^^^^^^^^^^^
                maps/s.vsm:2:10: note[unused-team]: """), called.out());
        assertTrue(check("--lang", "de").out().startsWith("maps/.vsmrc:2:1: Fehler[wrong-setting]: Eine Regel `unused-taem` gibt es nicht"));
        assertTrue(check("--format", "json").out().contains("\"file\": \"maps/.vsmrc\""));
    }

    @Test
    void errorsStayAndFiguresAreComputedAllTheSame() throws IOException {
        settings(".vsmrc", "batch-wait = error\nunknown-name = off\n");
        assertTrue(check("--lang", "en").out().contains(".vsmrc:2:1: error[wrong-setting]: `unknown-name` stays an error"));
        assertEquals(0, vsm(folder, "analyze", "maps/s.vsm").exitCode());
    }
}
