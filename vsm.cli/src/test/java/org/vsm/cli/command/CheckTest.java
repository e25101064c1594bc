package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private static final String SOUND = "value stream S { current state A { step B { process time 5 min } } }\n";

    @TempDir
    private Path folder;

    @Test
    void aSoundModelPrintsNothingButASummary() throws IOException {
        write("a.vsm", SOUND);
        assertEquals(new Called(0, "", "one file checked: no errors, no warnings\n"), check("a.vsm"));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoError() throws IOException {
        write("a.vsm", "\uFEFF" + SOUND.replace(" current", "\r\n current"));
        assertEquals(0, check("a.vsm").exitCode());
    }

    @Test
    void missingFile() {
        assertEquals(new Called(3, "", "vsm check: no/such.vsm: there is no such file\n"), check("no/such.vsm"));
    }

    @Test
    void aFolderStandsForTheModelsInIt() throws IOException {
        Files.createDirectories(folder.resolve("streams/hr"));
        Files.createDirectories(folder.resolve("streams/.old"));
        write("streams/a.vsm", SOUND);
        write("streams/hr/b.vsm", SOUND);
        write("streams/.old/c.vsm", "broken");
        assertEquals(new Called(0, "", "2 files checked: no errors, no warnings\n"), check("streams"));
    }

    @Test
    void aFolderWithoutModels() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        assertEquals(new Called(3, "", "vsm check: sub: there is no model in this folder; the name of a model ends with .vsm,"
                + " and folders of tools are passed over (out, build, bin, target, node_modules, hidden ones)\n"), check("sub"));
    }

    @Test
    void anotherKindOfFile() throws IOException {
        write("a.txt", SOUND);
        assertEquals(new Called(3, "", "vsm check: a.txt: no model; the name of a model ends with .vsm\n"), check("a.txt"));
    }

    @Test
    void impossibleFileName() {
        assertEquals(new Called(3, "", "vsm check: a\u0000b: this is no file name here\n"), check("a\0b"));
    }

    @Test
    void notUtf8() throws IOException {
        Files.write(folder.resolve("a.vsm"), "// first line\n// Prüfung".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(new Called(3, "", "vsm check: a.vsm: not UTF-8: byte 20 (line 2) cannot be read; save the file as UTF-8\n"),
                check("a.vsm"));
    }

    @Test
    void utf8ThatIsCutOff() throws IOException {
        Files.write(folder.resolve("a.vsm"), new byte[] {'/', '/', (byte) 0xC3});
        assertEquals(3, check("a.vsm").exitCode());
    }

    @Test
    void largerThanTwentyMegabytes() throws IOException {
        Files.write(folder.resolve("a.vsm"), new byte[20_000_001]);
        assertEquals(new Called(3, "", "vsm check: a.vsm: larger than 20 MB; a model of this size is not read\n"),
                check("a.vsm"));
    }

    @Test
    void emptyFile() throws IOException {
        write("a.vsm", " \n");
        Called called = check("a.vsm");
        assertEquals(1, called.exitCode());
        assertTrue(called.out().startsWith("a.vsm:1:1: error[empty-file]: The file is empty\n"), called.out());
    }

    @Test
    void aThousandLevelsDeepWorks() throws Exception {
        write("a.vsm", nested(1_000));
        int[] exitCode = new int[1];
        Thread thread = new Thread(null, () -> exitCode[0] = check("a.vsm").exitCode(), "deep", 1L << 29);
        thread.start();
        thread.join();
        assertEquals(0, exitCode[0]);
    }

    @Test
    void aHundredThousandLevelsDeepIsRefused() throws IOException {
        write("a.vsm", nested(100_000));
        Called called = check("a.vsm");
        assertEquals(1, called.exitCode());
        assertTrue(called.out().startsWith("a.vsm:2000:10: error[deep-nesting]: Nested deeper than 2000 levels\n"), called.out());
    }

    @Test
    void whatCannotBeReadDoesNotHideTheOthers() throws IOException {
        write("empty.vsm", "");
        Called called = check("missing.vsm", "empty.vsm");
        assertEquals(3, called.exitCode());
        assertTrue(called.out().startsWith("empty.vsm:1:1: error"), called.out());
        assertTrue(called.err().endsWith("vsm check: missing.vsm: there is no such file\n"), called.err());
    }

    @Test
    void jsonStaysEnglishAndCleanInEveryLanguage() throws IOException {
        write("a.vsm", "");
        Called english = vsm(folder, "check", "--format", "json", "a.vsm");
        Called german = vsm(folder, "check", "--format", "json", "--lang", "de", "a.vsm");
        assertArrayEquals(english.bytes(), german.bytes());
        assertEquals("""
                {
                  "version": 1,
                  "files": [
                    {
                      "file": "a.vsm",
                      "diagnostics": [
                        {
                          "severity": "error",
                          "code": "empty-file",
                          "message": "The file is empty",
                          "hint": "start with:  value stream MyService { current state AsIs { step First { process time 5 min } } }",
                          "line": 1,
                          "column": 1,
                          "offset": 0,
                          "length": 0
                        }
                      ]
                    }
                  ]
                }
                """, english.out());
        assertEquals("eine Datei geprüft: ein Fehler, keine Warnungen\n", german.err());
    }

    private Called check(String... files) {
        String[] arguments = new String[files.length + 1];
        arguments[0] = "check";
        System.arraycopy(files, 0, arguments, 1, files.length);
        return vsm(folder, arguments);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** A model whose innermost step stands in so many braces. */
    private static String nested(int depth) {
        int parallels = depth - 2;
        return "value stream S { current state A {\n" + "parallel {\n".repeat(parallels) + "step B\n"
                + "} and { }\n".repeat(parallels) + "} }\n";
    }
}
