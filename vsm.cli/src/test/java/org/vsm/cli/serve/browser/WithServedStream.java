package org.vsm.cli.serve.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.vsm.cli.serve.ServedFiles;

/** A test with a stream that is served, and its live page open in a browser. */
abstract class WithServedStream {

    static final String STREAM = """
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
    static ServedFiles served;
    static ChromeDriver driver;

    static int files;

    /** A file for each test: what one leaves unsaved is nothing to the next. */
    final String name = "repair-" + files++ + ".vsm";
    final Path file = folder.resolve(name);
    EditorInBrowser page;

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

    void go(String path) {
        driver.get("http://" + served.editorHost() + "/" + path);
        page.see("#map svg");
    }

    void typeAStep() {
        page.clickBehind("wait time 2 h }");
        page.type(Keys.ENTER, "step Test by Desk { process time 7 min }");
    }

    /** What is not seen to be unsaved yet could be taken for saved. */
    void save() {
        page.see("#saved", "Not saved yet");
        page.press("s", Keys.CONTROL);
        page.see("#saved", "Saved");
    }

    void choose(String state) {
        page.click("#stateChoice option", state);
    }

    void map(String text) {
        page.until("in the map: " + text, "return document.querySelector('#map svg')?.textContent.includes(arguments[0])", text);
    }
}
