package org.vsm.cli.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.print.PrintOptions;
import org.vsm.cli.serve.ServedFiles;

/** The live page in a browser, as people in a workshop use it. */
@Tag("thorough")
class LivePageTest {

    private static final String STREAM = """
            value stream Repair "Repair" {
                customer Owners demands 10 per day
                team Desk "Service desk" { people 2 }
                current state Now "Today" {
                    step Report by Desk { process time 5 min }
                    step Mend by Desk { process time 20 min  wait time 2 h }
                }
                future state Then "Next year" from Now {
                    improvement Quick "Parts at hand" { change Mend { wait time 1 h } }
                }
            }
            """;

    @TempDir
    static Path folder;
    private static ServedFiles served;
    private static ChromeDriver driver;

    private static int files;

    /** A file for each test: what one leaves unsaved is nothing to the next. */
    private final String name = "repair-" + files++ + ".vsm";
    private final Path file = folder.resolve(name);
    private EditorInBrowser page;

    @BeforeAll
    static void start() throws IOException {
        Browser.assumeThere();
        Files.writeString(folder.resolve("other.vsm"), STREAM.replace("Repair", "Other"));
        served = new ServedFiles(folder);
        driver = Browser.open("en", false);
        driver.get(served.printed().toString());
    }

    @AfterAll
    static void stop() {
        if (driver != null) {
            driver.quit();
            served.close();
        }
    }

    @BeforeEach
    void open() throws IOException {
        page = new EditorInBrowser(driver);
        page.resize(1440, 900);
        Files.writeString(file, STREAM);
        go("stream/" + name);
        page.until("the text of the file", "return document.querySelector('.cm-content')?.textContent.includes('20 min')");
        page.see("#saved", "Saved");
        // the last thing that the language server tells, which moves lines
        page.see(".vsm-lens");
    }

    @AfterEach
    void end(TestInfo test) throws IOException {
        page.photograph("page-" + test.getTestMethod().orElseThrow().getName());
        Files.delete(file);
    }

    private void go(String path) {
        driver.get("http://" + served.editorHost() + "/" + path);
        page.see("#map svg");
    }

    private void typeAStep() {
        page.clickBehind("wait time 2 h }");
        page.type(Keys.ENTER, "step Test by Desk { process time 7 min }");
    }

    /** What is not seen to be unsaved yet could be taken for saved. */
    private void save() {
        page.see("#saved", "Not saved yet");
        page.press("s", Keys.CONTROL);
        page.see("#saved", "Saved");
    }

    private void choose(String state) {
        page.click("#stateChoice option", state);
    }

    private void map(String text) {
        page.until("in the map: " + text, "return document.querySelector('#map svg')?.textContent.includes(arguments[0])", text);
    }

    @Test
    void aStepThatIsTypedIsSeenInTheMapAndInTheFigures() {
        typeAStep();
        map("Test");
        map("7 min");
        page.see("#figures", "32 min");
        page.see("#saved", "Not saved yet");
    }

    @Test
    void aMistakeIsShownPutRightAndTheLastMapStaysMeanwhile() {
        page.clickBehind("process time 20");
        page.type("x");
        page.squiggle("x");
        page.see("#trouble", "Line 6");
        page.until("the map dimmed", "return getComputedStyle(document.querySelector('#map.dimmed svg')).opacity < 0.5");
        map("Mend");
        page.type(Keys.BACK_SPACE);
        page.gone("#trouble");
        page.noErrors();
        page.gone("#map.dimmed");
    }

    @Test
    void whatIsSavedStandsInTheFile() throws IOException {
        typeAStep();
        map("Test");
        save();
        assertEquals(STREAM.replace("wait time 2 h }\n", "wait time 2 h }\n        step Test by Desk { process time 7 min }\n"), Files.readString(file));
    }

    @Test
    void whatAnotherProgramWritesAppears() throws IOException {
        Files.writeString(file, STREAM.replace("20 min", "25 min"));
        page.until("the new text", "return document.querySelector('.cm-content').textContent.includes('25 min')");
        map("25 min");
        page.see("#saved", "Saved");
    }

    @Test
    void changesOfBothAreMerged() throws IOException {
        typeAStep();
        map("Test");
        Files.writeString(file, STREAM.replace("5 min", "6 min"));
        page.until("both", "const t = document.querySelector('.cm-content').textContent; return t.includes('step Test') && t.includes('6 min')");
        save();
        String saved = Files.readString(file);
        assertTrue(saved.contains("step Test") && saved.contains("6 min"), saved);
    }

    @Test
    void changesOfTheSamePlaceAreAskedAboutAndNothingIsOverwritten() throws IOException {
        page.clickBehind("process time 20");
        page.type("0");
        page.see("#saved", "Not saved yet");
        String theirs = STREAM.replace("20 min", "30 min");
        Files.writeString(file, theirs);
        page.see("#conflict", "process time 30 min");
        page.press("s", Keys.CONTROL);
        page.see("#conflict", "process time 200 min");
        assertEquals(theirs, Files.readString(file));
        page.click("#conflict button[data-choice=mine]");
        page.gone("#conflict");
        page.click("#save");
        page.see("#saved", "Saved");
        assertEquals(STREAM.replace("20 min", "200 min"), Files.readString(file));
    }

    @Test
    void aStepInTheMapSelectsItsTextAndTheTextMarksItsStep() {
        page.click("#map [data-name=Mend]");
        page.until("its text is marked", "return document.querySelector('.cm-activeLine')?.textContent.includes('step Mend')");
        page.clickBehind("step Report");
        page.see("#map .chosen[data-name=Report]");
        page.gone("#map .chosen[data-name=Mend]");
    }

    @Test
    void statesViewsAndLanguagesAreSwitchedAndStayInTheAddress() {
        choose("Next year");
        map("Parts at hand");
        page.click("[data-view=lanes]");
        page.until("lanes", "return document.title.includes('Next year') && document.querySelector('[data-view=lanes]').ariaPressed === 'true'");
        page.click("[data-view=compare]");
        page.until("two states", "return document.querySelector('#map svg').textContent.includes('Today') && !document.getElementById('fromField').hidden");
        page.click("#language");
        page.until("German", "return document.documentElement.lang === 'de' && document.querySelector('#figures')?.textContent.includes('Durchlaufzeit')");
        page.until("its address", "return location.search.includes('view=compare') && location.search.includes('lang=de')");
        driver.navigate().refresh();
        page.until("the same again", "return document.querySelector('[data-view=compare]')?.ariaPressed === 'true' && document.querySelector('#map svg')");
    }

    @Test
    void thePresentersViewIsTheMapAloneAndFollowsWhatIsChosen() {
        String editing = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.WINDOW);
        page.resize(1600, 900);
        go("present/" + name);
        page.until("the map alone", "const b = document.getElementById('picture').getBoundingClientRect();"
                + " return b.width === innerWidth && b.height === innerHeight && getComputedStyle(document.querySelector('.bar')).opacity === '0'");
        page.photograph("page-present");
        String presenting = driver.getWindowHandle();
        driver.switchTo().window(editing);
        choose("Next year");
        driver.switchTo().window(presenting);
        map("Next year");
        driver.close();
        driver.switchTo().window(editing);
    }

    @Test
    void whoFollowsSeesWhatIsTypedAndCannotWrite() throws IOException {
        String editing = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.WINDOW);
        driver.get(served.shared().resolve("stream/" + name).toString());
        page.see("#map svg");
        assertEquals(0, page.elements(".cm-content, textarea, [contenteditable], #save, input").size());
        assertEquals(1008L, page.script("""
                return new Promise(done => {
                    const socket = new WebSocket(`ws://${location.host}${document.body.dataset.base}/live`);
                    socket.onopen = () => socket.send(JSON.stringify({type: 'save'}));
                    socket.onclose = event => done(event.code);
                });"""));
        String following = driver.getWindowHandle();
        driver.switchTo().window(editing);
        typeAStep();
        map("Test");
        driver.switchTo().window(following);
        map("Test");
        page.photograph("page-following");
        driver.close();
        driver.switchTo().window(editing);
        assertEquals(STREAM, Files.readString(file));
    }

    @Test
    void theReportIsPrintedAsPdf() throws IOException {
        driver.get("http://" + served.editorHost() + "/report/" + name);
        byte[] pdf = Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
        Files.createDirectories(Path.of("target/screens"));
        Files.write(Path.of("target/screens/report.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() >= 2, document.getNumberOfPages() + " pages");
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Repair") && text.contains("Lead time"), text);
        }
    }

    @Test
    void theListShowsAFileThatComesAndLeadsToIt() throws IOException {
        driver.get("http://" + served.editorHost() + "/");
        page.see(".streams", name);
        Path added = folder.resolve("added.vsm");
        Files.writeString(added, STREAM.replace("\"Repair\"", "\"<b>Added</b>\""));
        page.see(".streams", "<b>Added</b>");
        Files.delete(added);
        page.until("gone again", "return !document.querySelector('.streams').textContent.includes('Added')");
        page.click(".streams a[href*=other]");
        page.see("#map svg");
        assertFalse(driver.getTitle().isEmpty());
    }

    /** A picture that is not there yet is told to be on its way; the page is never just empty. */
    @Test
    void thePageSaysThatItIsDrawing() {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", """
                new MutationObserver(() => {
                    const said = document.getElementById('drawing')?.textContent;
                    if (said) { window.saidThen = said; }
                }).observe(document, {subtree: true, childList: true, characterData: true});"""));
        go("stream/" + name + "?lang=de");
        page.until("the words", "return window.saidThen === 'Wird gezeichnet …'");
        page.until("nothing is drawn any more", "return document.getElementById('drawing').textContent === '' && document.getElementById('map').ariaBusy === 'false'");
        page.click("[data-view=map]");
        page.until("what is there already is not drawn again", "return document.getElementById('map').ariaBusy === 'false'");
    }

    @Test
    void aNameLeadsToTheStreamThatDeclaresIt() throws IOException {
        Files.writeString(folder.resolve("teams.vsm"), "// people\n\nteam Elsewhere \"Another desk\" { people 2 }\n");
        Files.writeString(file, "import \"teams.vsm\"\n" + STREAM.replace("step Mend by Desk", "step Mend by Elsewhere"));
        page.until("the new text", "return document.querySelector('.cm-content').textContent.includes('Elsewhere')");
        page.until("known", "return [...document.querySelectorAll('.vsm-team')].some(each => each.textContent === 'Elsewhere')");
        page.clickBehind("by Elsew");
        page.type(Keys.F12);
        page.until("its line", "return document.querySelector('.cm-activeLine')?.textContent.includes('team Elsewhere')");
        assertTrue(driver.getCurrentUrl().contains("/stream/teams.vsm"), driver.getCurrentUrl());
        Files.delete(folder.resolve("teams.vsm"));
    }

    @Test
    void aNewNameGoesIntoTheOtherFiles() throws IOException {
        Path teams = Files.writeString(folder.resolve("crew.vsm"), "team Crew \"The crew\" { people 2 }\n");
        Files.writeString(file, "import \"crew.vsm\"\n" + STREAM.replace("step Mend by Desk", "step Mend by Crew"));
        page.until("the new text", "return document.querySelector('.cm-content').textContent.includes('by Crew')");
        page.until("known", "return [...document.querySelectorAll('.vsm-team')].some(each => each.textContent === 'Crew')");
        page.clickBehind("by Cr");
        page.type(Keys.F2);
        page.see(".vsm-rename input");
        page.type("Gang", Keys.ENTER);
        page.see(".vsm-note", "Also renamed and saved: crew.vsm.");
        page.see("#saved", "Saved");
        assertEquals("team Gang \"The crew\" { people 2 }\n", Files.readString(teams));
        assertTrue(Files.readString(file).contains("step Mend by Gang"), Files.readString(file));
        page.noErrors();
        Files.delete(teams);
    }

    @Test
    void threeSizesOfScreen() {
        for (int[] size : new int[][] {{1440, 900}, {820, 1180}, {390, 844}}) {
            page.resize(size[0], size[1]);
            page.until("nothing is wider than the screen", "return document.documentElement.scrollWidth <= innerWidth");
            page.photograph("page-" + size[0]);
            if (size[0] < 960) {
                page.click(".tabs [data-part=figures]");
                page.see("#figures", "Lead time");
                page.photograph("page-" + size[0] + "-figures");
                page.click(".tabs [data-part=text]");
                page.see(".cm-content", "process time");
                page.photograph("page-" + size[0] + "-text");
                page.click(".tabs [data-part=picture]");
            }
        }
    }
}
