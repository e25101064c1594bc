package org.vsm.cli.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vsm.cli.command.Called;
import org.vsm.cli.findings.FigureFindings;
import org.vsm.dsl.settings.RuleCodes;
import org.vsm.dsl.validation.Rulebook;

/** Every rule of both rule books is explained, and listed in docs/checks.md. */
class RuleExplanationsTest {

    private static final Path PAGE = Path.of("../docs/checks.md");
    private static final int AT_LEAST = 25;

    private static final CodeExplanations ENGLISH = new CodeExplanations(Locale.ENGLISH);

    private static List<String> codes(Severity severity) {
        return ENGLISH.codes().stream().filter(code -> ENGLISH.severityOf(code).orElseThrow() == severity).toList();
    }

    @Test
    void manyRulesAreNoErrorsAndAllOfThemCanBeSet() {
        List<String> warnings = codes(Severity.WARNING);
        List<String> notes = codes(Severity.INFO);
        assertTrue(warnings.size() + notes.size() >= AT_LEAST, warnings + " " + notes);
        RuleCodes codes = new RuleCodes(FigureFindings.codes());
        assertTrue(codes.adjustable().containsAll(warnings) && codes.adjustable().containsAll(notes));
    }

    @Test
    void whatTheLanguageSaysTheFiguresDoNotSayAgain() {
        List<String> language = Rulebook.codes();
        assertEquals(List.of(), FigureFindings.codes().stream().filter(language::contains).toList());
    }

    @Test
    void everyCodeIsExplainedInBothLanguages() {
        for (String code : ENGLISH.codes()) {
            Called english = vsm(Path.of("."), "explain", code, "--lang", "en");
            Called german = vsm(Path.of("."), "explain", code, "--lang", "de");
            assertEquals(List.of(0, 0), List.of(english.exitCode(), german.exitCode()), code);
            assertTrue(english.out().length() > 100, english.out());
            assertNotEquals(english.out(), german.out());
        }
    }

    @Test
    void aCodeThatIsAlmostRightIsRecognised() {
        assertEquals(new Called(2, "", "vsm explain: unused-taem is no code of a message; did you mean unused-team?\n"),
                vsm(Path.of("."), "explain", "unused-taem", "--lang", "en"));
    }

    @Test
    void thePageListsAllRules() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page());
        }
        assertEquals(Files.readString(PAGE), page(), "write it anew with -Dgolden.update=true");
    }

    private static String page() {
        return """
                # What vsm check finds

                Every message carries a code: `a.vsm:12:9: warning[counted-twice]: …`. `vsm explain CODE` says what it means and what to
                do, in English and German; this page is the same for all codes.

                Checks ask no clock: the same file gives the same messages on every day. Figures count as old by the last day that the
                file itself tells of; only `vsm plan` and `vsm portfolio` count from today, or from `--on DATE`.

                ## Severities

                Warnings and notes can be made stricter, milder, or silent by a file `.vsmrc` in the folder of the model or, if there is
                none, in the nearest folder above. It holds for `vsm check` and for the editor:

                ```
                # One rule on a line: off, info, warning or error.
                unused-team = off
                nearly-full = warning
                improvement-without-owner = error   # our register is audited
                ```

                Errors stay errors, since no figure can rest on what is wrong. A rule that is made an error lets `vsm check` end with 1;
                figures are computed all the same. A line that is wrong is reported at its place, and the other lines hold.

                ## Warnings

                A reader would take a figure for something that it is not, or something is missing that was certainly meant.

                %s
                ## Notes

                Worth a look.

                %s
                ## Errors

                Nothing is computed before they are put right.

                %s
                ## Mistakes in the text

                What cannot be read is left out, and the rest is read all the same.

                %s""".formatted(table(Severity.WARNING), table(Severity.INFO), table(Severity.ERROR), table(CodeExplanations.mistakes()));
    }

    private static String table(Severity severity) {
        return table(codes(severity).stream().filter(code -> !CodeExplanations.mistakes().contains(code)).toList());
    }

    private static String table(Collection<String> codes) {
        StringBuilder table = new StringBuilder("| code | why, and what to do |\n|---|---|\n");
        for (String code : codes) {
            String text = ENGLISH.of(code).orElseThrow().replace("\n", " ").replace("|", "\\|");
            table.append("| `").append(code).append("` | ").append(text).append(" |\n");
        }
        return table.toString();
    }
}
