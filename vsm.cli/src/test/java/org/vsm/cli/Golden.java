package org.vsm.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected outputs as files under {@code src/test/golden}. A missing one is written and fails the test, so that somebody
 * looks at it; {@code -Dgolden.update=true} writes all anew.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/golden").toAbsolutePath();

    private Golden() {
    }

    /** Compares an output with the file of this name. */
    public static void assertMatches(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                write(file, actual);
            } else if (!Files.exists(file)) {
                write(file, actual);
                fail(name + " was missing; it is written now: look at it and commit it");
            }
            assertEquals(Files.readString(file), actual, name + " (write anew with -Dgolden.update=true)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
