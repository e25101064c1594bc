package org.vsm.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.vsm.cli.Samples;
import org.vsm.cli.command.Called;
import org.vsm.cli.serve.browser.Axe;
import org.vsm.cli.serve.browser.Browser;
import org.vsm.cli.serve.browser.EditorInBrowser;

/** Reports as readers see them: with whatever abilities, on a phone, on paper. */
@Tag("thorough")
class ReportInBrowserTest {

    /** Thousands of shapes and rows take axe minutes, and are like the others: a few rows of each table are left. */
    private static final String THIN = """
            document.querySelectorAll('.picture svg > :not(title, desc), tbody tr:nth-child(n+9)').forEach(each => each.remove());
            """;

    @TempDir
    private Path folder;

    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        browser = Browser.open("de", false);
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @AfterEach
    void asItWas() {
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        colours("light");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nobodyIsShutOut(String sample, String language) throws IOException {
        browser.get(report(sample, language));
        browser.executeScript(THIN);
        nobodyIsShutOut();
    }

    static Stream<Arguments> pages() {
        return Samples.names().stream().flatMap(sample -> Stream.of("en", "de").map(language -> Arguments.of(sample, language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void norByPictures(String language) throws IOException {
        browser.get(report("incident-management.vsm", language));
        nobodyIsShutOut();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void norByThePageThatLeadsToTheOthers(String language) throws IOException {
        Called called = vsm(Samples.FOLDER, "report", ".", "-o", folder.toString(), "--lang", language, "--on", "2026-11-22");
        assertEquals(0, called.exitCode(), called.err());
        browser.get(folder.resolve("index.html").toUri().toString());
        nobodyIsShutOut();
    }

    /** Everything in light colours; in dark ones what depends on colours. */
    private static void nobodyIsShutOut() {
        assertEquals(List.of(), Axe.findings(browser));
        colours("dark");
        assertEquals(List.of(), Axe.contrasts(browser));
    }

    @Test
    void readOnAPhoneWithoutMovingThePageSideways() {
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", 320, "height", 640, "deviceScaleFactor", 2, "mobile", true));
        browser.get(report("incident-management.vsm", "de"));
        browser.executeScript("document.querySelectorAll('details').forEach(each => each.open = true)");
        assertEquals(320L, browser.executeScript("return document.documentElement.scrollWidth"));
    }

    @Test
    void theFirstKeyLeadsPastTheContents() {
        browser.get(report("start-small.vsm", "en"));
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        assertEquals("Skip to the content", browser.switchTo().activeElement().getText());
        assertTrue(browser.switchTo().activeElement().getRect().getX() >= 0, "it is seen");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        new EditorInBrowser(browser).until("the content", "return location.hash === '#content'");
    }

    @Test
    void printedOnA4() throws IOException {
        colours("dark");
        browser.get(report("incident-management.vsm", "de"));
        Map<String, Object> printed = browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        try (PDDocument pdf = Loader.loadPDF(Base64.getDecoder().decode((String) printed.get("data")))) {
            pdf.getPages().forEach(page -> assertEquals(595 + 842, page.getMediaBox().getWidth() + page.getMediaBox().getHeight(), 3));
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Offene Fragen"), text);
            assertTrue(text.contains("Durchlaufzeit (Tage)"), "charts have text");
        }
    }

    /** Parts of pictures have classes, too: what the page leaves out on paper must not be one of them. */
    @Test
    void onPaperNothingOfAPictureIsLeftOut() {
        browser.get(report("insurance-claim.vsm", "en"));
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertEquals(List.of(), browser.executeScript("""
                return Array.from(document.querySelectorAll('.picture svg [class]'))
                    .filter(each => getComputedStyle(each).display === 'none').map(each => each.getAttribute('class'));
                """));
        assertTrue((Long) browser.executeScript("return document.querySelectorAll('.picture svg .skip').length") > 0, "ways ahead");
    }

    private static void colours(String scheme) {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private String report(String sample, String language) {
        Called called = vsm(Samples.FOLDER, "report", sample, "-o", folder.resolve("report.html").toString(), "--lang", language, "--on", "2026-11-22");
        assertEquals(0, called.exitCode(), called.err());
        return folder.resolve("report.html").toUri().toString();
    }
}
