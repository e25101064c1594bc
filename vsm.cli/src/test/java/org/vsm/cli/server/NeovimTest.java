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

/** The set-up for Neovim, in Neovim. */
@Tag("thorough")
class NeovimTest {

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
        assumeTrue(isThere(), "Neovim (nvim) is not installed: its set-up is NOT tested");
        Path file = Files.writeString(folder.resolve("desk.vsm"), DESK);
        Path script = Path.of(NeovimTest.class.getResource("neovim-test.lua").toURI());
        Path output = folder.resolve("output");
        ProcessBuilder neovim = new ProcessBuilder("nvim", "--headless", "-u", "NONE", "-i", "NONE", "-c", "luafile " + script);
        neovim.environment().put("VSM_FILE", file.toString());
        neovim.environment().put("VSM_LUA", Path.of("..", "vsm.dsl", "editors", "neovim", "vsm.lua").toRealPath().toString());
        neovim.environment().put("VSM_COMMAND", String.join("\n", server()));
        neovim.environment().put("XDG_CONFIG_HOME", folder.toString());
        neovim.environment().put("XDG_CACHE_HOME", folder.toString());
        neovim.environment().put("XDG_DATA_HOME", folder.toString());
        Process process = neovim.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        boolean over = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertTrue(over, said);
        assertEquals(List.of("mistake: unknown-unit", "quick fix: Write `min` instead of `mim`", "sound: true", "hover: 20 min",
                "completion: Agents", "rename: true", "formatted: true", "done"), lines(said), said);
    }

    private static List<String> lines(String said) {
        return said.lines().map(String::strip).filter(each -> each.matches("(mistake|quick fix|sound|hover|completion|rename|formatted): .*|done")).toList();
    }

    private static List<String> server() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                "org.vsm.cli.Vsm", "lsp");
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("nvim", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
