package org.vsm.cli.serve.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What is around the picture of the live page. */
@Tag("thorough")
class ControlsTest {

    private static final String WIDTH = "return document.querySelector('#map svg').getBoundingClientRect().width";

    @TempDir
    Path folder;

    @Test
    void thePictureIsMadeLargerAndFitsAgainAndMenusClose() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), EditingTest.steps(6));
        try (Room room = Room.of(folder)) {
            LivePage page = room.edit("a.vsm");
            double width = ((Number) page.script(WIDTH)).doubleValue();
            page.click(".zoom [data-zoom]", "+");
            page.until("a larger picture", WIDTH + " > arguments[0] + 1", width);
            page.click(".zoom [data-zoom='0']");
            page.until("the picture fits", "return Math.abs(document.querySelector('#map svg').getBoundingClientRect().width - arguments[0]) < 1", width);

            page.click("#downloads summary");
            page.see("#downloads a[data-format=svg]");
            page.type(Keys.ESCAPE);
            page.gone("#downloads a[data-format=svg]");
            page.click("#downloads summary");
            page.see("#downloads a[data-format=svg]");
            page.click("#title");
            page.gone("#downloads a[data-format=svg]");
        }
    }
}
