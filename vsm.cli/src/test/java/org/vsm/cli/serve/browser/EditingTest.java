package org.vsm.cli.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.vsm.cli.Samples;

/** Somebody edits a stream in the live page. */
@Tag("thorough")
class EditingTest {

    @TempDir
    Path folder;

    private Path copy(String sample) throws IOException {
        return Files.copy(Samples.FOLDER.resolve(sample), folder.resolve(sample));
    }

    @Test
    void aStepIsTypedSeenInTheMapPutRightAndSaved() throws IOException {
        Path file = copy("incident-management.vsm");
        try (Room room = Room.of(folder)) {
            LivePage page = room.edit("incident-management.vsm");
            page.inPicture("Triage");

            page.clickBehind("queue Unassigned \"Unassigned tickets\" 40");
            page.type(Keys.ENTER, "step Assign by ServiceDesk { process time 3 min }");
            page.inPicture("Assign");
            page.photograph("live-step-typed");

            page.clickBehind("process time 3 min");
            page.type(Keys.BACK_SPACE, Keys.BACK_SPACE, Keys.BACK_SPACE, "mni");
            page.squiggle("mni");
            page.see("#trouble", "mni");
            // the last good picture stays
            page.see("#map.dimmed");
            page.inPicture("Assign");
            page.photograph("live-mistake");
            page.press(".", Keys.CONTROL);
            page.see(".vsm-menu li:focus");
            page.type(Keys.ENTER);
            page.inText("step Assign by ServiceDesk { process time 3 min }");
            page.noErrors();
            page.gone("#trouble");
            page.gone("#map.dimmed");

            page.save();
            assertEquals(Files.readString(Samples.FOLDER.resolve("incident-management.vsm")).replace("tickets\" 40\n",
                    "tickets\" 40\n            step Assign by ServiceDesk { process time 3 min }\n"), Files.readString(file));
            page.photograph("live-saved");
        }
    }

    @Test
    void aStepOfTheMapLeadsToItsTextAndBack() throws IOException {
        copy("incident-management.vsm");
        try (Room room = Room.of(folder)) {
            LivePage page = room.edit("incident-management.vsm");
            page.click("#map [data-name=Diagnose]");
            page.until("its text is marked", "const place = document.querySelector('.cm-activeLine'); return place?.textContent.includes('step Diagnose')");
            page.clickBehind("step Triage");
            page.see("#map [data-name=Triage].chosen");
        }
    }

    @Test
    void inGermanDarkAndOnAPhone() throws IOException {
        copy("incident-management.vsm");
        try (Room room = Room.of(folder)) {
            LivePage page = room.edit("incident-management.vsm", "de", true);
            page.photograph("live-german-dark");
            page.resize(900, 1100);
            page.photograph("live-tablet");
            page.resize(500, 900);
            page.click(".tabs [data-part=text]");
            page.see("#editor .cm-content");
            page.photograph("live-phone-text");
            assertEquals(List.of(), page.browser().manage().logs().get("browser").getAll().stream().map(Object::toString)
                    .filter(each -> each.contains("Content Security Policy")).toList());
        }
    }

    /** Whoever ends the server and starts it again loses nothing that stands in an open page. */
    @Test
    void whatWasWrittenOutlivesTheServer() throws IOException {
        Path file = copy("acme-stamping.vsm");
        try (Room room = Room.of(folder)) {
            LivePage page = room.edit("acme-stamping.vsm");
            page.clickBehind("value stream AcmeStamping");
            page.type("Two");
            page.see("#saved", "Not saved yet");
            room.restart();
            page.see("#notices", "interrupted");
            page.type("Three");
            room.openAgain(page);
            page.until("it goes on", "return document.querySelector('#notices').textContent === ''");
            page.inText("value stream AcmeStampingTwoThree");
            page.save();
            assertTrue(Files.readString(file).contains("value stream AcmeStampingTwoThree"), Files.readString(file));
        }
    }

    static String steps(int count) {
        StringBuilder text = new StringBuilder("value stream Long {\n    customer Anybody demands 20 per day\n    team Desk { people 9 }\n    current state Now {\n");
        IntStream.rangeClosed(1, count).forEach(each -> text.append("        step S%d \"Step number %d\" by Desk { process time %d min  wait time 1 h }\n"
                .formatted(each, each, each % 9 + 1)));
        return text.append("    }\n}\n").toString();
    }
}
