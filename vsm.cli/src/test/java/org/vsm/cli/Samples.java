package org.vsm.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the folder {@code samples}. */
public final class Samples {

    /** Where they are. */
    public static final Path FOLDER = Path.of("../samples").toAbsolutePath().normalize();

    private static final int AT_LEAST = 15;
    private static final Pattern STATE = Pattern.compile("(?m)^\\s*(?:current|future|ideal) state (\\w+)");

    private Samples() {
    }

    /** Names of the states in a sample. */
    public static List<String> states(String sample) {
        try {
            return STATE.matcher(Files.readString(FOLDER.resolve(sample))).results().map(each -> each.group(1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of all samples that hold a stream or a state of one. */
    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".vsm")).sorted().toList();
            assertTrue(names.size() >= AT_LEAST, "samples found: " + names);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
