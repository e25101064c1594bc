package org.vsm.cli.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.print.PrintOptions;

/** The live page in a browser, as people in a workshop use it. */
@Tag("thorough")
class LivePageTest extends WithServedStream {

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
