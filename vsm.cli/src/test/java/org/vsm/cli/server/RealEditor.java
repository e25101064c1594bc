package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * An editor of this machine that runs a script of ours with our set-up for it. The script finds in {@code VSM_FILE} a stream
 * with a mistake, in {@code VSM_SETUP} the set-up, in {@code VSM_COMMAND} how to start the server, a word in each line.
 *
 * @param setUp   the set-up, from the folder of editor packages
 * @param command that runs the script
 */
record RealEditor(String setUp, List<String> command) {

    private static final int PATIENCE_SECONDS = 600;
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

    /** A script that is beside the tests. */
    static String script(String name) {
        return Path.of("src", "test", "resources", "org", "vsm", "cli", "server", name).toAbsolutePath().toString();
    }

    /** Whether a command ends well; false where its program is not installed. */
    static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What the script says, line by line, of all that the editor says. */
    List<String> said(Path folder, Map<String, String> environment, String ours) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        ProcessBuilder editor = new ProcessBuilder(command);
        editor.environment().put("VSM_FILE", Files.writeString(folder.resolve("desk.vsm"), DESK).toString());
        editor.environment().put("VSM_SETUP", Path.of("..", "vsm.dsl", "editors").resolve(setUp).toRealPath().toString());
        editor.environment().put("VSM_COMMAND", String.join("\n", server()));
        editor.environment().putAll(environment);
        Process process = editor.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        boolean over = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertTrue(over, said);
        return said.lines().map(String::strip).filter(each -> each.matches("(" + ours + "): .*|done|.*[Ee]rror.*")).toList();
    }

    private static List<String> server() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                "org.vsm.cli.Vsm", "lsp");
    }
}
