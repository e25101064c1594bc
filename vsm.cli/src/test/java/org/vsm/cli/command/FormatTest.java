package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {

    private static final String UNTIDY = "value stream S { current state A {\nstep B {process time 5min}\n} }\n";
    private static final String TIDY = """
            value stream S {
                current state A {
                    step B { process time 5 min }
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void writesWhatChangesAndNamesIt() throws IOException {
        write("a.vsm", UNTIDY);
        write("b.vsm", TIDY);
        assertEquals(new Called(0, "a.vsm\n", ""), vsm(folder, "format", "a.vsm", "b.vsm"));
        assertEquals(TIDY, read("a.vsm"));
        assertEquals(TIDY, read("b.vsm"));
    }

    @Test
    void checkNamesWhatWouldChangeAndChangesNothing() throws IOException {
        write("a.vsm", UNTIDY);
        assertEquals(new Called(1, "a.vsm\n", ""), vsm(folder, "format", "--check", "a.vsm"));
        assertEquals(UNTIDY, read("a.vsm"));
        write("a.vsm", TIDY);
        assertEquals(new Called(0, "", ""), vsm(folder, "format", "--check", "a.vsm"));
    }

    @Test
    void aFileWithAMistakeStaysAndTheOthersAreFormatted() throws IOException {
        String broken = "value stream S {\n  current state A {\n";
        write("a.vsm", broken);
        write("b.vsm", UNTIDY);
        Called called = vsm(folder, "format", "a.vsm", "b.vsm");
        assertEquals(1, called.exitCode());
        assertEquals("b.vsm\n", called.out());
        assertTrue(called.err().startsWith("a.vsm:"), called.err());
        assertTrue(called.err().endsWith("vsm format: one file has mistakes in the syntax and stayed as it is\n"), called.err());
        assertEquals(broken, read("a.vsm"));
        assertEquals(TIDY, read("b.vsm"));
    }

    @Test
    void aNameThatMeansNothingIsNoMistakeOfTheSyntax() throws IOException {
        write("a.vsm", UNTIDY.replace("step B", "step  B by Nobody"));
        assertEquals(0, vsm(folder, "format", "a.vsm").exitCode());
        assertEquals(TIDY.replace("step B", "step B by Nobody"), read("a.vsm"));
    }

    @Test
    void byteOrderMarkAndLineEndsOfWindowsStay() throws IOException {
        write("a.vsm", "\uFEFF" + UNTIDY.replace("\n", "\r\n"));
        vsm(folder, "format", "a.vsm");
        assertEquals("\uFEFF" + TIDY.replace("\n", "\r\n"), read("a.vsm"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
