package org.vsm.cli.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.vsm.cli.Samples;
import org.vsm.cli.serve.ServedFiles;

/** The pages are for everybody: whoever sees little, hears them read out or has no mouse. */
@Tag("thorough")
class EverybodyTest {

    private static final String STREAM = "incident-management.vsm";

    @TempDir
    static Path folder;
    private static ServedFiles served;
    private static ChromeDriver driver;
    private static LivePage page;

    @BeforeAll
    static void open() throws IOException {
        Browser.assumeThere();
        Files.copy(Samples.FOLDER.resolve(STREAM), folder.resolve(STREAM));
        Files.writeString(folder.resolve("broken.vsm"), "value stream B { current state A { step C { process time 3 mni } } }");
        served = new ServedFiles(folder);
        driver = Browser.open("de", false);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
        driver.get(served.printed().toString());
        page = new LivePage(driver);
    }

    @AfterAll
    static void close() {
        if (driver != null) {
            driver.quit();
            served.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"light, en, 1400, 900", "dark, de, 1400, 900", "dark, en, 390, 844", "light, de, 390, 844"})
    void nobodyIsShutOut(String colours, String language, int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
        String query = "?lang=" + language;
        String editing = "http://" + served.editorHost() + "/";
        look("list", editing + query, ".streams a");
        look("stream", editing + "stream/" + STREAM + query, "#map svg");
        page.click("#downloads summary");
        assertEquals(List.of(), Axe.findings(driver), "downloads");
        look("compare", editing + "stream/" + STREAM + query + "&view=compare", "#map svg");
        look("broken", editing + "stream/broken.vsm" + query, "#trouble code");
        look("presenter", editing + "present/" + STREAM + query, "#map svg");
        look("list of those who follow", served.shared() + query, ".streams a");
        look("follower", served.shared() + "stream/" + STREAM + query, "#map svg");
        if (!page.see(".tabs [data-part=figures], #figures").getAttribute("class").isEmpty()) {
            page.click(".tabs [data-part=figures]");
            assertEquals(List.of(), Axe.findings(driver), "figures");
        }
    }

    private static void look(String what, String address, String sign) {
        driver.get(address);
        page.see(sign);
        if (!page.elements("#editor").isEmpty()) {
            page.until("all is there", "return document.querySelector('#editor .vsm-keyword')");
        }
        assertEquals(List.of(), Axe.findings(driver), what);
    }
}
