package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewTest {

    @TempDir
    private Path folder;

    @Test
    void aFirstMapToFillIn() throws IOException {
        assertEquals(new Called(0, "", "Onboarding.vsm written; next: vsm check \"Onboarding.vsm\"\n"), vsm(folder, "new", "Onboarding"));
        assertEquals("""
                // The current state as the workshop sees it: the steps from top to bottom, in the order of the work.
                // A time that nobody knows yet is ?; others are written 10 min, 1-3 days, 1.5 h.
                value stream Onboarding {
                    current state AsIs {
                        step "First step" { process time ?  wait time ? }
                        step "Second step" { process time ?  wait time ? }
                    }
                }
                """, Files.readString(folder.resolve("Onboarding.vsm")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Onboarding", "stream", "CT", "Prüfung der Rechnung", "say \"yes\"", "a/b\\c", "1st level", "價值流", "^x"})
    void anyNameGivesAModelWithoutErrorsInShape(String name) throws IOException {
        Files.writeString(folder.resolve("steps.csv"), "step\ndelivery\nPT\n1. Annahme\n" + '"' + name.replace("\"", "\"\"") + "\"\n");
        assertEquals(0, vsm(folder, "new", name, "--steps", "steps.csv", "-o", "a.vsm").exitCode());
        assertEquals(new Called(0, "", "one file checked: no errors, no warnings\n"), vsm(folder, "check", "a.vsm"));
        assertEquals(new Called(0, "", ""), vsm(folder, "format", "--check", "a.vsm"));
    }

    @Test
    void aFileIsReplacedOnlyOnDemand() throws IOException {
        Files.writeString(folder.resolve("A.vsm"), "mine");
        assertEquals(new Called(3, "", "vsm new: A.vsm: exists already; --force replaces it\n"), vsm(folder, "new", "A"));
        assertEquals("mine", Files.readString(folder.resolve("A.vsm")));
        assertEquals(0, vsm(folder, "new", "A", "--force").exitCode());
        assertFalse(Files.readString(folder.resolve("A.vsm")).contains("mine"));
    }

    @Test
    void aNameThatIsNoFileNameGivesOne() {
        vsm(folder, "new", "in/out: why?");
        assertEquals(true, Files.exists(folder.resolve("in-out- why-.vsm")));
    }

    @Test
    void missingFolderOfTheFile() {
        assertEquals(new Called(3, "", "vsm new: no/such: there is no such folder; create it first\n"),
                vsm(folder, "new", "A", "-o", "no/such/a.vsm"));
    }

    @Test
    void missingList() {
        assertEquals(new Called(3, "", "vsm new: steps.csv: there is no such file\n"), vsm(folder, "new", "A", "--steps", "steps.csv"));
        assertFalse(Files.exists(folder.resolve("A.vsm")));
    }

    @Test
    void listWithoutNames() throws IOException {
        Files.writeString(folder.resolve("steps.csv"), "Step\n\n \n");
        assertEquals(new Called(1, "", "vsm new: steps.csv: no names of steps found\n"), vsm(folder, "new", "A", "--steps", "steps.csv"));
    }
}
