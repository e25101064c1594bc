package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.cli.Io;
import org.vsm.cli.Labels;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class HelpTest {

    private static final Path ANYWHERE = Path.of("");

    static Set<String> verbs() {
        assertTrue(Verbs.ALL.size() >= 5, Verbs.ALL.keySet().toString());
        return Verbs.ALL.keySet();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void theHelpOfEveryVerbEndsWithExamples(String verb) {
        assertExamples(verb, "Examples:", vsm(ANYWHERE, verb, "--help"));
        assertExamples(verb, "Beispiele:", vsm(ANYWHERE, verb, "--help", "--lang", "de"));
    }

    private static void assertExamples(String verb, String heading, Called help) {
        assertEquals(0, help.exitCode(), help.err());
        assertEquals("", help.err());
        List<String> lines = help.out().lines().toList();
        int examples = lines.indexOf(heading);
        assertTrue(examples > 0 && examples < lines.size() - 1, help.out());
        lines.subList(examples + 1, lines.size()).forEach(line -> assertTrue(line.startsWith("  vsm " + verb + " "), line));
    }

    /** The parser would leave the place of a missing word empty. */
    @ParameterizedTest
    @MethodSource("verbs")
    void everyArgumentIsExplained(String verb) {
        ResourceBundle words = Labels.bundle("org.vsm.cli.command.help", Locale.ENGLISH);
        CommandSpec spec = Verbs.ALL.get(verb).apply(Io.ofProcess()).spec();
        assertFalse(spec.positionalParameters().isEmpty() && spec.options().isEmpty());
        for (ArgSpec argument : spec.args()) {
            String key = argument.descriptionKey();
            assertTrue(words.containsKey("vsm." + verb + "." + key) || words.containsKey(key), "vsm." + verb + "." + key);
        }
    }

    @Test
    void theProgramsHelpNamesEveryVerb() {
        Called help = vsm(ANYWHERE, "--help");
        assertEquals(0, help.exitCode());
        for (String verb : Verbs.ALL.keySet()) {
            assertTrue(help.out().lines().anyMatch(line -> line.matches("  " + verb + " +\\S.*")), verb + " in\n" + help.out());
        }
        assertFalse(vsm(ANYWHERE, "--help", "--lang", "de").out().contains("Options:"));
    }

    @Test
    void withoutAVerbTheHelpGoesToStandardError() {
        Called called = vsm(ANYWHERE);
        assertEquals(2, called.exitCode());
        assertEquals("", called.out());
        assertEquals(vsm(ANYWHERE, "--help").out(), called.err());
    }
}
