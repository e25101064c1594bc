package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.cli.Samples;
import org.vsm.cli.text.ColumnsOf;

/** What the verbs print of the samples fits a terminal of 100 columns, in both languages. */
class TerminalTest {

    @ParameterizedTest
    @CsvSource({"check", "analyze", "compare", "plan", "portfolio"})
    void fitsAHundredColumns(String verb) {
        long lines = 0;
        for (String sample : Samples.names()) {
            for (String language : List.of("en", "de")) {
                List<String> printed = vsm(Samples.FOLDER, verb, "--lang", language, sample).out().lines().toList();
                printed.forEach(line -> assertTrue(isQuoted(line) || ColumnsOf.text(line) <= 100, sample + " " + language + ": " + line));
                lines += printed.size();
            }
        }
        assertTrue(verb.equals("check") || lines > 100, "lines: " + lines);
    }

    /** A finding of {@code vsm check} is one line, and below it stands the line of the text as it is. */
    private static boolean isQuoted(String line) {
        return line.startsWith("    ") || line.matches(".*\\.vsm:\\d+:\\d+: .*");
    }
}
