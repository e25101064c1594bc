package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {

    private static final Path ANYWHERE = Path.of("");

    @TempDir
    private Path folder;

    @Test
    void fishKnowsEveryVerbItsOptionsAndTheirValues() {
        List<String> lines = completion("fish").lines().toList();
        for (String verb : Verbs.ALL.keySet()) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith("complete -c vsm -n __fish_use_subcommand -f -a '" + verb + "' -d '")), verb);
        }
        assertTrue(lines.contains("complete -c vsm -n '__fish_seen_subcommand_from analyze' -l format -x -a 'text json csv markdown'"
                + " -d 'text (default), json and csv for programs, markdown for wikis.'"), String.join("\n", lines));
        assertTrue(lines.stream().allMatch(line -> line.startsWith("complete -c vsm ")));
    }

    @Test
    void bashCompletesAVerb() throws Exception {
        Path bash = Path.of("/bin/bash");
        Assumptions.assumeTrue(Files.isExecutable(bash), "there is no /bin/bash on this machine");
        Files.writeString(folder.resolve("vsm"), completion("bash"));
        assertEquals("report\n", run(bash.toString(), "-c", "source ./vsm; COMP_WORDS=(vsm rep); COMP_CWORD=1; _complete_vsm 2>/dev/null; echo ${COMPREPLY[@]}"));
    }

    /** What is typed, and all that fish offers for it. */
    @ParameterizedTest
    @CsvSource({"vsm rep, report", "vsm analyze --form, --format", "vsm analyze --format m, markdown", "vsm completion f, fish", "vsm analyze mod, model.vsm"})
    void fishCompletes(String typed, String offered) throws Exception {
        Path fish = Path.of("/usr/bin/fish");
        Assumptions.assumeTrue(Files.isExecutable(fish), "there is no /usr/bin/fish on this machine");
        Files.writeString(folder.resolve("completion"), completion("fish"));
        Files.createFile(folder.resolve("model.vsm"));
        String offers = run(fish.toString(), "--no-config", "-c", "source completion; complete -C '" + typed + "'");
        assertEquals(List.of(offered), offers.lines().map(line -> line.split("\t")[0]).toList());
    }

    @Test
    void zshLoadsWhatBashHas() {
        assertEquals("autoload -U +X compinit && compinit\n" + completion("bash"), completion("zsh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theManualPageHasAllVerbsAndNoLineThatMeansSomethingElse(String language) {
        Called called = vsm(ANYWHERE, "manual", "--lang", language);
        assertEquals(0, called.exitCode(), called.err());
        List<String> lines = called.out().lines().toList();
        for (String verb : Verbs.ALL.keySet()) {
            assertTrue(lines.contains(".SS vsm " + verb), verb);
        }
        List<String> macros = List.of(".TH", ".nh", ".SH", ".SS", ".TP", ".B", ".PP", ".nf", ".fi", ".br");
        assertTrue(lines.stream().allMatch(line -> line.startsWith("\\&") || macros.contains(line.split(" ")[0])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theManualPageIsReadWithoutAWarning(String language) throws Exception {
        Path groff = Path.of("/usr/bin/groff");
        Assumptions.assumeTrue(Files.isExecutable(groff), "there is no /usr/bin/groff on this machine");
        Files.writeString(folder.resolve("vsm.1"), vsm(ANYWHERE, "manual", "--lang", language).out());
        assertEquals("", run(groff.toString(), "-man", "-ww", "-z", "-k", "-Tutf8", "vsm.1"));
    }

    private static String completion(String shell) {
        Called called = vsm(ANYWHERE, "completion", shell);
        assertEquals(0, called.exitCode(), called.err());
        return called.out();
    }

    private String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return out;
    }
}
