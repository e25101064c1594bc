package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.onTerminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vsm.cli.Samples;
import org.vsm.cli.text.ColumnsOf;

/**
 * What the verbs print of the samples fits a terminal of 100 columns, in both languages. Explanations of figures are held to
 * it in {@code EveryFigureTest}.
 */
class TerminalTest {

    private static final int WIDTH = 100;
    private static final List<String> LANGUAGES = List.of("en", "de");

    @ParameterizedTest
    @ValueSource(strings = {"check", "analyze", "compare", "plan", "portfolio"})
    void fitsAHundredColumns(String verb) {
        int lines = 0;
        for (String sample : Samples.names()) {
            for (String language : LANGUAGES) {
                lines += assertFits(verb, "--lang", language, sample);
            }
        }
        assertTrue(verb.equals("check") || lines > 100, "lines: " + lines);
    }

    static Stream<List<String>> simulations() {
        return Stream.of(List.of(), List.of("--mode", "capacity"), List.of("--mode", "capacity", "--compare", "ToBe", "--each"),
                List.of("--sweep", "demand=60%..110% by 25%"), List.of("--calibrate"));
    }

    /** The few units that it takes to have every line. */
    @ParameterizedTest
    @MethodSource("simulations")
    void simulationsFitToo(List<String> options) {
        boolean simple = options.isEmpty() || options.contains("capacity") && options.size() == 2;
        for (String sample : simple ? Samples.names() : List.of("incident-management.vsm")) {
            for (String language : LANGUAGES) {
                List<String> call = new ArrayList<>(List.of("simulate", "--lang", language, "--units", "100", "--replications", "2", sample));
                call.addAll(options);
                assertFits(call.toArray(String[]::new));
            }
        }
    }

    /** What stops a command, and what is wrong with a model. */
    @ParameterizedTest
    @ValueSource(strings = {"explain incident-management.vsm happiness", "explain no-such-code",
        "analyze no-such-file.vsm", "compare start-small.vsm", "analyze incident-management.vsm --state Nowhere", "simulate start-small.vsm --mode capacity"})
    void complaintsFitToo(String call) {
        for (String language : LANGUAGES) {
            List<String> words = new ArrayList<>(List.of(call.split(" ")));
            words.addAll(List.of("--lang", language));
            Called called = onTerminal(Samples.FOLDER, words.toArray(String[]::new));
            assertTrue(called.exitCode() != 0 && !called.err().isBlank(), call);
            called.err().lines().forEach(line -> assertTrue(ColumnsOf.text(line) <= WIDTH, line));
        }
    }

    private static int assertFits(String... call) {
        Called called = onTerminal(Samples.FOLDER, call);
        List<String> printed = Stream.concat(called.out().lines(), called.err().lines()).toList();
        printed.forEach(line -> assertTrue(ColumnsOf.text(line) <= WIDTH, String.join(" ", call) + ": " + line));
        return printed.size();
    }
}
