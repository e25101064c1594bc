package org.vsm.cli.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.vsm.cli.Samples;

/** The editor of the live page, in a browser. */
@Tag("thorough")
class EditorTest {

    private static final String STREAM = """
            team Desk "Service desk" { people 2 }

            value stream Repair "Repair" {
                customer Owners demands 10 per day
                current state Now {
                    step Report by Desk { process time 5 min }
                    step Mend by Desk { process time 20 min  wait time 2 h }
                    queue Waiting 12
                }
            }
            """;

    @TempDir
    static Path folder;

    private static EditorServer server;
    private static ChromeDriver driver;

    private EditorInBrowser editor;

    @BeforeAll
    static void start() throws IOException {
        Browser.assumeThere();
        server = new EditorServer(folder);
        driver = Browser.open("en", false);
    }

    @AfterAll
    static void stop() {
        if (driver != null) {
            driver.quit();
            server.close();
        }
    }

    @BeforeEach
    void load() {
        driver.get(server.address());
        editor = new EditorInBrowser(driver);
        editor.until("the page", "return window.loaded");
    }

    @AfterEach
    void photograph(TestInfo test) {
        editor.photograph("editor-" + test.getTestMethod().orElseThrow().getName());
        assertEquals(List.of(), editor.script("return window.violations"), "violations of the content security policy");
    }

    private void open(String text) {
        open(Map.of("text", text));
    }

    private void open(Map<String, Object> options) {
        editor.script("open_(arguments[0])", options);
        // the last thing that the server tells, which moves lines
        editor.see(".vsm-lens");
    }

    private String text() {
        return (String) editor.script("return window.editor.text");
    }

    private void waitForText(String what, String part) {
        editor.until(what, "return window.editor.text.includes(arguments[0])", part);
    }

    @Test
    void aMistakeHasASquiggleWordsAndAFix() {
        open(STREAM.replace("5 min", "5 mni"));
        editor.squiggle("mni");
        editor.hover("mni", ".cm-tooltip .vsm-code", "unknown-unit");
        editor.click(".cm-tooltip .vsm-fix", "min");
        waitForText("the fix", "5 min");
        editor.noErrors();
    }

    @Test
    void fixesAreOfferedByTheKeyboardToo() {
        open(STREAM.replace("5 min", "5 mni"));
        editor.squiggle("mni");
        editor.clickBehind("mni");
        editor.see(".vsm-bulb");
        editor.press(".", Keys.CONTROL);
        editor.see(".vsm-menu li:focus");
        editor.photograph("editor-menu-of-fixes");
        editor.type(Keys.ENTER);
        editor.until("the fix", "return !window.editor.text.includes('mni')");
        editor.noErrors();
    }

    @Test
    void refactoringsAreOffered() {
        open(STREAM);
        editor.clickBehind("step Mend");
        editor.press(Keys.ENTER, Keys.ALT);
        editor.see(".vsm-menu li[data-kind^=refactor]");
        editor.type(Keys.ESCAPE);
        editor.gone(".vsm-menu");
    }

    @Test
    void wordsAreCompleted() {
        open(STREAM);
        editor.clickBehind("by Desk { process time 5 min");
        editor.type("  wai");
        editor.click(".cm-tooltip-autocomplete li", "wait time");
        waitForText("the words", "process time 5 min  wait time");
    }

    @Test
    void statementsHavePlacesToFillIn() {
        open(STREAM);
        editor.clickBehind("queue Waiting 12");
        editor.type(Keys.ENTER, "step");
        editor.see(".cm-tooltip-autocomplete li", "…");
        editor.photograph("editor-completion");
        editor.click(".cm-tooltip-autocomplete li", "…");
        editor.until("places", "return document.querySelectorAll('.cm-snippetField').length > 0");
        editor.type("Test", Keys.TAB);
        editor.until("the step", "return /step Test/.test(window.editor.text)");
        assertFalse(text().contains("${"), text());
    }

    @Test
    void aWordIsExplainedWithItsFigures() {
        open(STREAM);
        editor.hover("Now", ".vsm-hover td", "Lead time");
        editor.type(Keys.ESCAPE);
        editor.gone(".vsm-hover");
    }

    @Test
    void aWordIsExplainedByTheKeyboardToo() {
        open(STREAM);
        editor.clickBehind("process ti");
        editor.press("k", Keys.CONTROL);
        editor.press("i", Keys.CONTROL);
        editor.see(".vsm-hover strong", "process time");
    }

    @Test
    void textOfAModelIsNoMarkup() {
        open(STREAM.replace("\"Repair\"", "\"<img src=x onerror=alert(1)> **bold** [link](http://example.org)\""));
        editor.hover("Repair", ".vsm-hover", "<img src=x onerror=alert(1)> **bold** [link](http://example.org)");
        assertTrue(editor.elements(".vsm-hover img, .vsm-hover a").isEmpty());
    }

    @Test
    void theTextIsPutInOrder() {
        open(STREAM.replace("        step", "  step"));
        editor.clickBehind("queue");
        editor.press("f", Keys.SHIFT, Keys.ALT);
        waitForText("order", "\n        step Report");
    }

    @Test
    void blocksAreFolded() {
        open(STREAM);
        editor.see(".cm-foldGutter span[title]");
        editor.clickBehind("current state");
        editor.press("[", Keys.CONTROL, Keys.SHIFT);
        editor.see(".cm-foldPlaceholder");
        assertFalse(editor.visibleText().contains("step Mend"), editor.visibleText());
    }

    @Test
    void aNameLeadsToItsDeclaration() {
        open(STREAM);
        editor.clickBehind("Mend by Des");
        editor.type(Keys.F12);
        editor.until("the declaration", "return window.cursors.some(each => each.line === 0)");
    }

    @Test
    void aNameIsChangedWhereverItStands() {
        open(STREAM);
        editor.clickBehind("Mend by Des");
        editor.type(Keys.F2);
        editor.see(".vsm-rename input");
        editor.type("Help desk", Keys.ENTER);
        editor.until("the new name", "return window.editor.text.split('\"Help desk\"').length === 4");
    }

    @Test
    void wordsComeToSomething() {
        open(STREAM);
        editor.see(".vsm-hint", "1.2 days");
        editor.see(".vsm-lens", "Lead time 1.5 days");
        editor.clickBehind("queue Waiting 12");
        editor.type("0");
        editor.see(".vsm-hint", "12 days");
    }

    @Test
    void linesAreIndentedByTheirBraces() {
        open(STREAM);
        editor.clickBehind("process time 5 min }");
        editor.type(Keys.ENTER, "step Test {", Keys.ENTER, "process time 1 min");
        waitForText("depth", "        step Test {\n            process time 1 min\n        }\n");
    }

    @Test
    void textFromOutsideKeepsTheCursorAndIsNoChangeOfTheUser() {
        open(STREAM);
        editor.clickBehind("step Me");
        editor.script("window.editor.setText('// first\\n' + window.editor.text.replace('12', '13'))");
        assertEquals(List.of(), editor.script("return window.changes"));
        editor.type("X");
        waitForText("the letter", "step MeXnd");
        assertTrue(text().startsWith("// first\n") && text().contains("Waiting 13"), text());
        assertEquals(1L, editor.script("return window.changes.length"));
        editor.press("z", Keys.CONTROL);
        waitForText("undone", "step Mend");
        assertTrue(text().startsWith("// first\n"), "undo leaves alone what others wrote: " + text());
    }

    @Test
    void aRangeIsMarked() {
        open(STREAM);
        editor.script("window.editor.select({ start: { line: 6, character: 13 }, end: { line: 6, character: 17 } })");
        editor.script("window.editor.focus()");
        editor.type("Fix");
        waitForText("the words", "step Fix by");
    }

    @Test
    void whatMayOnlyBeReadStaysAsItIs() {
        open(Map.of("text", STREAM, "readOnly", true));
        editor.clickBehind("step Me");
        editor.type("X", Keys.BACK_SPACE, Keys.BACK_SPACE);
        editor.press("f", Keys.SHIFT, Keys.ALT);
        assertEquals(STREAM, text());
    }

    @Test
    void theKeysAreListed() {
        open(Map.of("text", STREAM, "language", "de"));
        editor.clickBehind("step Me");
        editor.type(Keys.F1);
        editor.see(".vsm-keys", "Umschalt+Alt+F");
        editor.photograph("editor-keys");
        editor.type(Keys.F1);
        editor.gone(".vsm-keys");
    }

    @Test
    void germanDarkAndNarrow() throws IOException {
        open(Map.of("text", Files.readString(Samples.FOLDER.resolve("incident-management.vsm")).replace("6 min", "6 mni"), "language", "de"));
        editor.squiggle("mni");
        editor.photograph("editor-german");
        editor.hover("mni", ".cm-tooltip .vsm-message", "Einheit");
        editor.photograph("editor-german-tooltip");
        editor.script("document.documentElement.style.colorScheme = 'dark'");
        editor.photograph("editor-dark");
        editor.resize(400, 800);
        editor.until("nothing has to be scrolled sideways", "const area = document.querySelector('.cm-scroller'); return area.scrollWidth <= area.clientWidth");
        editor.photograph("editor-phone");
        editor.resize(1600, 1000);
    }
}
