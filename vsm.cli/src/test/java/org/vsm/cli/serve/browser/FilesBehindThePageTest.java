package org.vsm.cli.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The live page and the files behind it: what is saved, what others write, and names that lead from one to the other. */
@Tag("thorough")
class FilesBehindThePageTest extends WithServedStream {

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
}
