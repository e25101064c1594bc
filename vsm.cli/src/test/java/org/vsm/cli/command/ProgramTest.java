package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.cli.Io;

class ProgramTest {

    private static final Path ANYWHERE = Path.of("");

    @Test
    void versionIsOneLine() {
        Called called = vsm(ANYWHERE, "--version");
        assertEquals(0, called.exitCode());
        assertTrue(called.out().matches("vsm \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"), called.out());
        assertEquals("", called.err());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", value = {
        "chek a.vsm               -> vsm: 'chek' is no verb of vsm; did you mean check?",
        "--verison                -> vsm: unknown option --verison; did you mean --version?",
        "check                    -> vsm check: missing: FILE",
        "check --format           -> vsm check: missing: --format=text|json",
        "check --format=xml a.vsm -> vsm check: 'xml' does not fit --format; expected: text|json",
        "check --lang fr a.vsm    -> vsm check: 'fr' does not fit --lang; expected: en|de",
        "check --colour a.vsm     -> vsm check: unknown option --colour",
        "new A B                  -> vsm new: 'B' is one argument too many",
        "new A -o a -o b          -> vsm new: --output is given twice"})
    void wrongUsage(String arguments, String message) {
        Called called = vsm(ANYWHERE, arguments.split(" "));
        String command = message.substring(0, message.indexOf(':'));
        assertEquals(new Called(2, "", message + "\n'" + command + " --help' shows what it understands\n"), called);
    }

    @Test
    void wrongUsageInGerman() {
        assertEquals(new Called(2, "", "vsm check: es fehlt: FILE\n'vsm check --help' zeigt, was der Befehl versteht\n"),
                vsm(ANYWHERE, "check", "--lang=de"));
    }

    @Test
    void aFaultIsOneLineAndSeventy() {
        Called called = faulty("--version");
        assertEquals(new Called(70, "", "vsm: a fault of the program: java.lang.IllegalStateException: broken"
                + " (--debug shows where; please report it)\n"), called);
    }

    @Test
    void debugShowsWhereTheFaultHappened() {
        assertTrue(faulty("--version", "--debug").err().contains("\tat org.vsm.cli.command."), "a stack trace");
        assertFalse(faulty("--version").err().contains("\tat "), "no stack trace");
    }

    @Test
    void aResultThatIsLostOnItsWayOutIsNoSuccess() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws java.io.IOException {
                throw new java.io.IOException("no space left");
            }
        };
        assertEquals(3, Program.run(io(new PrintStream(full), err), "--version"));
    }

    /** A call in which printing the result fails with a fault of the program. */
    private static Called faulty(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void print(String text) {
                throw new IllegalStateException("broken");
            }
        };
        return new Called(Program.run(io(out, err), arguments), "", err.toString(StandardCharsets.UTF_8));
    }

    private static Io io(PrintStream out, ByteArrayOutputStream err) {
        return new Io(out, new PrintStream(err, true, StandardCharsets.UTF_8), InputStream.nullInputStream(),
                ANYWHERE.toAbsolutePath(), Map.of(), false, false, Locale.ENGLISH);
    }
}
