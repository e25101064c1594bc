package org.vsm.cli.serve.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.vsm.cli.serve.OpenPage;
import org.vsm.cli.serve.ServedFiles;

/** Somebody comes for whom there is no room. */
@Tag("thorough")
class FullRoomTest {

    private static final int MOST_EDITORS = 50;

    @TempDir
    Path folder;

    @Test
    void onePageTooManyIsToldSoAndComesInWhenThereIsRoom() throws Exception {
        Browser.assumeThere();
        Files.writeString(folder.resolve("a.vsm"), "value stream S { current state A { step B { process time 3 min } } }");
        ChromeDriver driver = Browser.open("en", false);
        try (ServedFiles served = new ServedFiles(folder)) {
            List<OpenPage> others = editors(served);
            driver.get(served.printed().toString());
            driver.get("http://" + served.editorHost() + "/stream/a.vsm");
            LivePage page = new LivePage(driver);
            page.see("#notices", "Too many");
            others.forEach(OpenPage::close);
            page.inPicture("B");
            page.until("no words any more", "return document.getElementById('notices').textContent === ''");
        } finally {
            driver.quit();
        }
    }

    private static List<OpenPage> editors(ServedFiles served) throws Exception {
        List<OpenPage> editors = new ArrayList<>();
        while (editors.size() < MOST_EDITORS) {
            editors.add(served.editor());
        }
        return editors;
    }
}
