package org.vsm.dsl.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.dsl.messages.Messages;

class SettingsFileTest {

    private static final Messages MESSAGES = new Messages();
    private static final RuleCodes CODES = new RuleCodes(List.of("unused-team"));

    @TempDir
    Path folder;

    private static SettingsFile settings(String text) {
        return SettingsFile.of(Path.of(SettingsFile.NAME), text, CODES);
    }

    /** What each problem marks, and what it says. */
    private static List<String> problems(String text) {
        return settings(text).problems().stream()
                .map(each -> text.substring(each.offset(), each.offset() + each.length()) + " | " + MESSAGES.text(each.message())).toList();
    }

    @Test
    void levelsOfRulesOfTheLanguageAndOthers() {
        RuleSettings settings = settings("""
                # what we do not care about
                unused-team = off
                  batch-wait=warning   # a reason\r
                similar-name = error
                """).settings();
        assertEquals(Level.OFF, settings.levelOf("unused-team", Level.INFO));
        assertEquals(Level.WARNING, settings.levelOf("batch-wait", Level.INFO));
        assertEquals(Level.ERROR, settings.levelOf("similar-name", Level.INFO));
        assertEquals(Level.INFO, settings.levelOf("old-figures", Level.INFO), "not set");
    }

    @Test
    void aByteOrderMarkDoesNotCount() {
        SettingsFile file = settings("\uFEFFunused-team = of");
        assertEquals(14, file.problems().get(0).offset());
        assertEquals("unused-team = of", file.text());
    }

    @Test
    void anErrorStaysAnError() {
        assertEquals(List.of("unknown-name | `unknown-name` stays an error: figures would be computed from what is wrong. "
                + "Only warnings and notes can be changed."), problems("unknown-name = warning"));
        assertEquals(1, problems("missing-closing-brace = off").size(), "a mistake in the syntax");
        assertEquals(List.of(), problems("unknown-name = error"));
        assertEquals(Level.ERROR, new RuleSettings(Map.of("x", Level.OFF)).levelOf("x", Level.ERROR));
    }

    @Test
    void aWrongLineIsNamedAndTheOthersHold() {
        String text = "unusd-team = off\n  no code\nnobody-knows-this = info\nold-figures = loud\nbatch-wait = off\nbatch-wait = info";
        assertEquals(List.of(
                "unusd-team | There is no rule `unusd-team`; did you mean `unused-team`? This line has no effect.",
                "no code | A line sets the severity of one rule: its code, =, and off, info, warning or error, such as `unused-team = off`. "
                        + "A comment begins with #.",
                "nobody-knows-this | There is no rule `nobody-knows-this`: `vsm explain nobody-knows-this` lists the codes of all rules. "
                        + "This line has no effect.",
                "loud | `loud` is no severity: write off, info, warning or error. This line has no effect.",
                "batch-wait | `batch-wait` is set above already: the first line holds, remove one of them."), problems(text));
        assertEquals(Map.of("batch-wait", Level.OFF), settings(text).settings().levels());
    }

    @Test
    void theNearestFileHolds() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        assertEquals(Optional.empty(), SettingsFile.near(inner.resolve("x.vsm")).filter(each -> each.startsWith(folder)));
        Path top = Files.writeString(folder.resolve(".vsmrc"), "");
        assertEquals(Optional.of(top), SettingsFile.near(inner.resolve("x.vsm")));
        Path near = Files.writeString(inner.resolve(".vsmrc"), "");
        assertEquals(Optional.of(near), SettingsFile.near(inner.resolve("x.vsm")));
    }

    @Test
    void whatCannotBeReadIsAProblemToo() throws IOException {
        Path file = Files.write(folder.resolve(".vsmrc"), "# Prüfung".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(MESSAGES.text(SettingsFile.read(file, CODES).problems().get(0).message()).contains("not UTF-8"));
        Files.write(file, new byte[1_000_001]);
        assertTrue(MESSAGES.text(SettingsFile.read(file, CODES).problems().get(0).message()).contains("larger than 1 MB"));
        assertEquals(1, SettingsFile.read(folder.resolve("gone"), CODES).problems().size());
    }
}
