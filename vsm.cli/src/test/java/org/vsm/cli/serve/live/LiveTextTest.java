package org.vsm.cli.serve.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.Io;
import org.vsm.cli.serve.ServedFiles;
import org.vsm.cli.serve.folder.ServedFolder;

/** What becomes of a text that is edited in a page, and of its file that other programs write. */
class LiveTextTest {

    private static final String TEXT = "one\ntwo\nthree\nfour\n";

    @TempDir
    Path folder;
    private Path file;
    private LiveText text;

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("a.vsm");
        open(TEXT);
    }

    private void open(String content) throws IOException {
        Files.writeString(file, content);
        Io io = ServedFiles.io(folder);
        // nobody watches, so nothing is drawn
        Drawings nothing = new Drawings(new Reading(io, ServedFolder.of(folder)), work -> { });
        text = new LiveTexts(ServedFolder.of(folder), io, nothing).of("a.vsm").orElseThrow();
    }

    private void replace(String before, String after) {
        LiveText.Version now = text.now();
        int at = now.text().indexOf(before);
        assertTrue(text.edit(new LiveText.Edit(now.revision(), null, at, at + before.length(), after), null).orElseThrow().asMeant());
    }

    @Test
    void savingWritesTheWholeText() throws IOException {
        replace("two", "TWO");
        assertFalse(text.news().saved());
        assertEquals(TEXT, Files.readString(file));
        text.save();
        assertTrue(text.news().saved());
        assertEquals("one\nTWO\nthree\nfour\n", Files.readString(file));
    }

    @Test
    void lineEndsAndMarkStayAsTheyWere() throws IOException {
        open("\uFEFFone\r\ntwo\r\n");
        assertEquals("one\ntwo\n", text.now().text());
        replace("two\n", "two\nthree\n");
        text.save();
        assertEquals("\uFEFFone\r\ntwo\r\nthree\r\n", Files.readString(file));
    }

    /** Somebody has pasted lines of another system into the file: whoever changes one line changes that one only. */
    @Test
    void everyLineKeepsTheEndThatItHad() throws IOException {
        open("one\r\ntwo\nthree\rfour\r\nfive");
        assertEquals("one\ntwo\nthree\nfour\nfive", text.now().text());
        replace("two", "TWO");
        replace("three\n", "three\nmore\n");
        replace("five", "five\n");
        text.save();
        assertEquals("one\r\nTWO\nthree\rmore\r\nfour\r\nfive\r\n", Files.readString(file));
    }

    @Test
    void whatIsTakenOutTakesNoOtherEndAlong() throws IOException {
        open("one\ntwo\r\nthree\nfour\n");
        replace("one\n", "");
        replace("three\n", "");
        text.save();
        assertEquals("two\r\nfour\n", Files.readString(file));
    }

    @Test
    void whatAnotherProgramWritesIsTakenOver() throws IOException {
        Files.writeString(file, "other\n");
        text.lookAtFile();
        assertEquals("other\n", text.now().text());
        assertTrue(text.news().saved());
    }

    @Test
    void changesOfBothAreMergedAndNotYetSaved() throws IOException {
        replace("one", "ONE");
        Files.writeString(file, "one\ntwo\nthree\nFOUR\n");
        text.lookAtFile();
        assertEquals("ONE\ntwo\nthree\nFOUR\n", text.now().text());
        assertFalse(text.news().saved());
        text.save();
        assertEquals("ONE\ntwo\nthree\nFOUR\n", Files.readString(file));
    }

    /** The watch may be late: saving looks itself. */
    @Test
    void savingMergesWhatNobodyHasSeenYet() throws IOException {
        replace("one", "ONE");
        Files.writeString(file, "one\ntwo\nthree\nFOUR\n");
        text.save();
        assertEquals("ONE\ntwo\nthree\nFOUR\n", Files.readString(file));
        assertTrue(text.news().saved());
    }

    @Test
    void disputedPlacesAreNeverOverwritten() throws IOException {
        replace("two", "mine");
        Files.writeString(file, "one\ntheirs\nthree\nfour\n");
        text.save();
        text.save();
        assertEquals("one\ntheirs\nthree\nfour\n", Files.readString(file));
        assertEquals("one\nmine\nthree\nfour\n", text.now().text());
        assertNotNull(text.news().conflict());
    }

    @Test
    void whoeverDecidesGetsWhatHeChose() throws IOException {
        for (Conflict.Choice choice : Conflict.Choice.values()) {
            open(TEXT);
            replace("two", "mine");
            Files.writeString(file, "one\ntheirs\nthree\nfour\n");
            text.save();
            text.resolve(choice);
            text.save();
            assertNull(text.news().conflict());
            assertEquals(switch (choice) {
                case MINE -> "one\nmine\nthree\nfour\n";
                case THEIRS -> "one\ntheirs\nthree\nfour\n";
                case BOTH -> "one\nmine\ntheirs\nthree\nfour\n";
            }, Files.readString(file), choice.name());
        }
    }

    /** A decision is about what was shown; what was written since is asked about again. */
    @Test
    void whatIsWrittenWhileSomebodyDecidesIsNotLost() throws IOException {
        replace("two", "mine");
        Files.writeString(file, "one\ntheirs\nthree\nfour\n");
        text.save();
        Files.writeString(file, "one\nlater\nthree\nfour\n");
        text.resolve(Conflict.Choice.MINE);
        text.save();
        assertEquals("one\nlater\nthree\nfour\n", Files.readString(file));
        assertNotNull(text.news().conflict());
    }

    @Test
    void aFileThatIsGoneIsSaidToBeAndWrittenAgain() throws IOException {
        Files.delete(file);
        text.lookAtFile();
        assertTrue(text.news().gone());
        assertEquals(TEXT, text.now().text());
        text.save();
        assertEquals(TEXT, Files.readString(file));
    }

    @Test
    void whatCannotBeReadIsNotOverwritten() throws IOException {
        replace("two", "mine");
        byte[] notText = {(byte) 0xFF, (byte) 0xFE, 0x41};
        Files.write(file, notText);
        text.save();
        assertTrue(text.news().problem().contains("UTF-8"), text.news().problem());
        assertEquals(3, Files.size(file));
    }

    @Test
    void aNameThatIsDeclaredElsewhereIsRenamedAndSaved() throws IOException {
        assertTrue(text.rename(new Renaming("o", List.of(place(0, 0, 1, "O"), place(1, 2, 3, "0")))));
        assertEquals("One\ntw0\nthree\nfour\n", Files.readString(file));
        assertTrue(text.news().saved());
    }

    @Test
    void whatIsNotSavedIsNotSavedByANameEither() throws IOException {
        replace("four", "FOUR");
        assertFalse(text.rename(new Renaming("one", List.of(place(0, 0, 3, "ONE")))));
        assertEquals(TEXT, Files.readString(file));
        assertEquals("one\ntwo\nthree\nFOUR\n", text.now().text());
    }

    @Test
    void whatCannotBeWrittenIsNotRenamed() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
        assertFalse(text.rename(new Renaming("one", List.of(place(0, 0, 3, "ONE")))));
        assertEquals(TEXT, text.now().text());
    }

    /** Whoever wants to rename has seen another text: nothing is guessed. */
    @Test
    void placesOfAnotherTextAreNotRenamed() throws IOException {
        for (Renaming.Place each : List.of(place(0, 1, 3, "x"), place(9, 0, 3, "x"), place(0, -1, 3, "x"), place(0, 0, 99, "x"), place(0, 3, 0, "x"))) {
            assertFalse(text.rename(new Renaming("one", List.of(each))), each.toString());
        }
        assertEquals(TEXT, Files.readString(file));
    }

    private static Renaming.Place place(int line, int from, int to, String insert) {
        return new Renaming.Place(line, from, to, insert);
    }

    @Test
    void anEditOfAnOlderTextIsMergedIntoTheNewerOne() {
        long before = text.now().revision();
        replace("one", "ONE");
        LiveText.Edited edited = text.edit(new LiveText.Edit(before, null, TEXT.indexOf("four"), TEXT.indexOf("four") + 4, "FOUR"), null).orElseThrow();
        assertEquals("ONE\ntwo\nthree\nFOUR\n", edited.news().text());
        assertFalse(edited.asMeant());
    }

    @Test
    void anEditOfATextThatNobodyKnowsIsNotGuessed() {
        assertTrue(text.edit(new LiveText.Edit(99, null, 0, 0, "x"), null).isEmpty());
        assertTrue(text.edit(new LiveText.Edit(1, null, 5, 99, "x"), null).isEmpty());
        assertEquals(TEXT, text.now().text());
    }
}
