package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.cli.Samples;

/** Every sample goes the whole way: checked, formatted twice, analysed, compared, drawn, put into a workbook. */
class EverySampleTest {

    private static final int AT_LEAST = 18;

    @TempDir
    Path folder;

    static List<String> samples() {
        return Samples.names();
    }

    @BeforeEach
    void copySamples() throws IOException {
        try (Stream<Path> files = Files.walk(Samples.FOLDER)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".vsm")).toList()) {
                Path target = folder.resolve(Samples.FOLDER.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void allSamplesAreFound() {
        assertTrue(samples().size() >= AT_LEAST, "samples found: " + samples());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void goesTheWholeWay(String sample) throws IOException {
        done("check", sample);
        done("format", "--check", sample);
        done("format", sample);
        done("format", "--check", sample);
        assertEquals(Files.readString(Samples.FOLDER.resolve(sample)), Files.readString(folder.resolve(sample)));
        assertTrue(done("analyze", sample).out().length() > 0);
        if (states(sample) > 1) {
            assertTrue(done("compare", sample).out().length() > 0);
        }
        for (String ending : List.of("svg", "png", "pdf")) {
            assertWritten("map." + ending, "diagram", sample, "-o", "map." + ending);
        }
        assertWritten("book.xlsx", "excel", sample, "-o", "book.xlsx");
    }

    private static long states(String sample) throws IOException {
        return Files.readAllLines(Samples.FOLDER.resolve(sample)).stream().filter(line -> line.matches("\\s*(current|future|ideal) state .*")).count();
    }

    private void assertWritten(String file, String... arguments) throws IOException {
        done(arguments);
        assertTrue(Files.size(folder.resolve(file)) > 500, file);
        Files.delete(folder.resolve(file));
    }

    private Called done(String... arguments) {
        Called called = vsm(folder, arguments);
        assertEquals(0, called.exitCode(), String.join(" ", arguments) + ": " + called.err() + called.out());
        return called;
    }
}
