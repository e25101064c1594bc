package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.io.InputStream;
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

    /** What is typed, and all that bash offers for it; nothing where it offers files of its own accord. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"vsm rep, report", "vsm analyze --form, --format", "vsm analyze --format m, markdown", "vsm analyze --format = te, text",
        "vsm completion f, fish", "vsm --lang d, de", "vsm analyze mod, -", "vsm analyze --state mod, -"})
    void bashCompletes(String typed, String offered) throws Exception {
        Path bash = Path.of("/bin/bash");
        Assumptions.assumeTrue(Files.isExecutable(bash), "there is no /bin/bash on this machine");
        Files.writeString(folder.resolve("vsm"), completion("bash"));
        String words = "COMP_WORDS=(" + typed + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))";
        assertEquals(offered == null ? "" : offered, run(bash.toString(), "-c", "source ./vsm; " + words + "; _vsm; echo ${COMPREPLY[@]}").strip());
        assertTrue(completion("bash").contains("complete -o default -F _vsm vsm"));
    }

    /** What is typed at the prompt of a zsh, then a tab, and what stands there then. */
    @ParameterizedTest
    @CsvSource({"vsm rep, vsm report", "vsm analyze --form, vsm analyze --format", "vsm analyze --format m, vsm analyze --format markdown",
        "vsm completion f, vsm completion fish", "vsm analyze mod, vsm analyze model.vsm", "vsm --lang d, vsm --lang de"})
    void zshCompletes(String typed, String completed) throws Exception {
        Path zsh = Path.of("/usr/bin/zsh");
        Assumptions.assumeTrue(Files.isExecutable(zsh), "there is no /usr/bin/zsh on this machine");
        Files.writeString(folder.resolve("completion"), completion("zsh"));
        Files.createFile(folder.resolve("model.vsm"));
        try (InputStream script = ShellTest.class.getResourceAsStream("completed.zsh")) {
            Files.write(folder.resolve("completed.zsh"), script.readAllBytes());
        }
        assertEquals(completed, run(zsh.toString(), "-f", "completed.zsh", typed).strip());
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
    void aShellThatNobodyKnows() {
        Called called = vsm(ANYWHERE, "completion", "csh");
        assertEquals(2, called.exitCode());
        assertTrue(called.err().contains("'csh' does not fit bash|zsh|fish"), called.err());
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
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return out;
    }
}
