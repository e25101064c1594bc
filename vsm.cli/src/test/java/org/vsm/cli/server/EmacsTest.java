package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The set-up for Emacs, in Emacs with eglot. */
@Tag("thorough")
class EmacsTest {

    private static final String DESK = """
            value stream Desk {
              customer Staff demands 60 per day
              team Agents { people 8 }
              current state Today {
                step Solve by Agents { process time 20 mim }
                step Log by Agents { process time 6 min  rework 15 % to Log }
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void mistakesComeAndGoAndTheFiguresAreThere() throws Exception {
        assumeTrue(isThere(), "Emacs with eglot is not installed: its set-up is NOT tested");
        Path file = Files.writeString(folder.resolve("desk.vsm"), DESK);
        Path script = Path.of(EmacsTest.class.getResource("emacs-test.el").toURI());
        Path output = folder.resolve("output");
        ProcessBuilder emacs = new ProcessBuilder("emacs", "--batch", "--no-init-file", "--load", script.toString());
        emacs.environment().put("VSM_FILE", file.toString());
        emacs.environment().put("VSM_EL", Path.of("..", "vsm.dsl", "editors", "emacs", "vsm.el").toRealPath().toString());
        emacs.environment().put("VSM_COMMAND", String.join("\n", server()));
        emacs.environment().put("HOME", folder.toString());
        Process process = emacs.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        boolean over = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertTrue(over, said);
        assertEquals(List.of("mode: vsm-mode", "mistake: mim", "quick fix: Write `min` instead of `mim`", "hover: 20 min", "completion: Agents",
                "rename: t", "formatted: t", "declaration: 1", "outline: 5", "done"), lines(said), said);
    }

    private static List<String> lines(String said) {
        return said.lines().map(String::strip)
                .filter(each -> each.matches("(mode|mistake|quick fix|hover|completion|rename|formatted|declaration|outline): .*|done")).toList();
    }

    private static List<String> server() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                "org.vsm.cli.Vsm", "lsp");
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("emacs", "--batch", "--no-init-file", "--eval", "(progn (package-initialize) (require 'eglot))")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
