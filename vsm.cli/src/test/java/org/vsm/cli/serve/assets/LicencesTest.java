package org.vsm.cli.serve.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is packed for {@code vsm serve}: how much it is, and that docs/licences.md lists it as it is. */
class LicencesTest {

    private static final Path LIST = Path.of("../docs/licences.md");
    private static final long MOST_BYTES = 8_000_000;

    private final Assets assets = Assets.packed();

    private static List<Path> serverLibraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(each -> each.matches(".*[/\\\\]jetty-[^/\\\\]+\\.jar"))
                .map(Path::of).sorted().toList();
    }

    @Test
    void theListIsWhatIsPacked() throws IOException {
        List<String> rows = new ArrayList<>();
        for (FrontEndModule each : assets.modules()) {
            rows.add("| %s | %s | %s |".formatted(each.name(), each.version(), each.licence()));
        }
        for (Path each : serverLibraries()) {
            try (JarFile jar = new JarFile(each.toFile())) {
                String version = jar.getManifest().getMainAttributes().getValue("Bundle-Version");
                String licence = jar.getManifest().getMainAttributes().getValue("SPDX-License-Identifier");
                rows.add("| %s | %s | %s |".formatted(each.getFileName().toString().replaceFirst("-[0-9.]+\\.jar$", ""), version, licence));
            }
        }
        assertTrue(rows.size() > 20, rows::toString);
        try (Stream<String> lines = Files.lines(LIST)) {
            assertEquals(String.join("\n", rows), String.join("\n", lines.filter(each -> each.matches("\\| [@a-z].*\\d.*")).toList()));
        }
    }

    @Test
    void itIsLessThanEightMegabytes() throws IOException {
        long size = assets.size();
        for (Path each : serverLibraries()) {
            size += Files.size(each);
        }
        assertTrue(size < MOST_BYTES, "bytes: " + size);
        assertTrue(size > 1_000_000, "something is missing; bytes: " + size);
    }
}
