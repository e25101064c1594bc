package org.vsm.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vsm.cli.Labels;
import org.vsm.cli.model.CheckedFile;
import org.vsm.cli.model.Diagnostic;
import org.vsm.cli.model.Severity;
import org.vsm.cli.model.SourceText;

class DiagnosticsTextTest {

    private static final SourceText SOURCE = new SourceText("a.vsm", "value stream S {\n\tunit 3\n}\n");
    private static final int WIDTH = 100;
    private static final Diagnostic ERROR = new Diagnostic("a.vsm", SOURCE.place(23, 1), Severity.ERROR, "some-code",
            "A text is missing.", "write \"3\"");

    @Test
    void asACompilerDoes() {
        assertEquals("""
                a.vsm:2:7: error[some-code]: A text is missing.
                        unit 3
                             ^
                    hint: write "3"
                """, printed(false, Locale.ENGLISH, ERROR));
    }

    @Test
    void inGerman() {
        assertEquals("""
                a.vsm:2:7: Warnung[some-code]: Ein Text fehlt.
                        unit 3
                             ^
                """, printed(false, Locale.GERMAN,
                new Diagnostic("a.vsm", ERROR.place(), Severity.WARNING, "some-code", "Ein Text fehlt.", null)));
    }

    @Test
    void inColour() {
        assertEquals("""
                \u001B[1ma.vsm:2:7: \u001B[0m\u001B[1;31merror[some-code]: \u001B[0m\u001B[1mA text is missing.\u001B[0m
                        unit 3
                    \u001B[1;31m         ^\u001B[0m
                    hint: write "3"
                """, printed(true, Locale.ENGLISH, ERROR));
    }

    @Test
    void namesFromTheModelCannotSteerTheTerminal() {
        String printed = printed(false, Locale.ENGLISH,
                new Diagnostic("a.vsm", ERROR.place(), Severity.ERROR, "c", "no \u001B]0;title\u0007", null));
        assertEquals("a.vsm:2:7: error[c]: no \uFFFD]0;title\uFFFD", printed.lines().findFirst().orElseThrow());
    }

    @Test
    void longMessagesAreBrokenWhereTheTerminalEnds() {
        Diagnostic wordy = new Diagnostic("a.vsm", ERROR.place(), Severity.ERROR, "c", "one two three four five six seven eight nine ten", null);
        assertEquals("""
                a.vsm:2:7: error[c]: one two three
                  four five six seven eight nine ten
                        unit 3
                             ^
                """, printed(false, 40, Locale.ENGLISH, wordy));
    }

    @Test
    void longHintsAreBrokenToo() {
        Diagnostic wordy = new Diagnostic("a.vsm", ERROR.place(), Severity.ERROR, "c", "one", "two three four five six seven eight nine ten");
        assertEquals("""
                a.vsm:2:7: error[c]: one
                        unit 3
                             ^
                    hint: two three four five six
                      seven eight nine ten
                """, printed(false, 40, Locale.ENGLISH, wordy));
    }

    private static String printed(boolean colour, Locale language, Diagnostic diagnostic) {
        return printed(colour, WIDTH, language, diagnostic);
    }

    private static String printed(boolean colour, int width, Locale language, Diagnostic diagnostic) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DiagnosticsText(new PrintStream(out, true, StandardCharsets.UTF_8), colour, width, Labels.in(language))
                .print(new CheckedFile(SOURCE, List.of(diagnostic)));
        return out.toString(StandardCharsets.UTF_8);
    }
}
