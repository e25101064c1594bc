package org.vsm.cli.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.vsm.cli.command.Called.vsm;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.cli.Samples;
import org.vsm.cli.command.Called;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;

/** Pictures whose arrows the installed Graphviz routes: as legible as those of the one that comes with vsm. */
class InstalledGraphvizPicturesTest {

    @TempDir
    Path folder;

    static Stream<String> samples() {
        return Samples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAreLegible(String sample) {
        assumeTrue(GraphvizChoice.INSTALLED.isThere(), "there is no program named dot on the path");
        for (String view : List.of("map", "lanes")) {
            Called called = vsm(Samples.FOLDER, "diagram", sample, "--view", view, "--engine", "dot", "-o", "-");
            assertEquals(0, called.exitCode(), called.err());
            Legibility.assertLegible(called.out());
        }
    }

    @ParameterizedTest
    @MethodSource("org.vsm.cli.diagram.LegiblePicturesTest#comparedSamples")
    void comparisonsAreLegible(String sample) {
        assumeTrue(GraphvizChoice.INSTALLED.isThere(), "there is no program named dot on the path");
        Called called = vsm(Samples.FOLDER, "diagram", sample, "--view", "compare", "--engine", "dot", "-o", "-");
        assertEquals(0, called.exitCode(), called.err());
        Legibility.assertLegible(called.out());
    }

    @Test
    void withoutDotTheMessageSaysWhatIsMissing() throws Exception {
        Path picture = folder.resolve("picture.svg");
        ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), "org.vsm.cli.Vsm", "diagram",
                Samples.FOLDER.resolve("start-small.vsm").toString(), "--engine", "dot", "--lang", "en", "-o", picture.toString());
        command.environment().put("PATH", folder.toString());
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals("vsm diagram: --engine dot needs Graphviz: no program named dot was found on the path", said.strip());
        assertEquals(2, process.exitValue());
        assertFalse(Files.exists(picture));
    }
}
