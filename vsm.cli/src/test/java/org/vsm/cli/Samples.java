package org.vsm.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the folder {@code samples}. */
public final class Samples {

    /** Where they are. */
    public static final Path FOLDER = Path.of("../samples").toAbsolutePath().normalize();

    private static final int AT_LEAST = 15;

    private Samples() {
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
