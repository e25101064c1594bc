package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a model or in what it is written to: one clear message, its exit code, and nothing left behind. */
class BadInputTest {

    private static final String SOUND = "value stream S { current state A { step B { process time 5 min } } }\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void soundModel() throws IOException {
        write("sound.vsm", SOUND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            either 70 % A { step B } or 50 % C { step D }  | 1:66 | choice-over-100  | The options of this choice add up to 120 %
            step B { leave 60 % skip 60 % to C } step C    | 1:58 | ways-over-100    | Rework, skip and leave of "B" add up to 120 %
            step B { rework 100 % to B }                   | 1:47 | no-way-to-end    | No unit ever gets past "B"
            demand 0 per day step B                        | 1:45 | zero-demand      | A demand of 0 means that there is nothing to do.
            step B { PT 5 min LT 2 min }                   | 1:56 | lead-time-too-short | The lead time 2 min is shorter than 5 min
            """)
    void numbersThatCannotBe(String map, String place, String code, String message) throws IOException {
        oneError("value stream S { current state Now { " + map + " } }", place, code, message);
    }

    @Test
    void aTeamOfNobody() throws IOException {
        oneError("value stream S { team T { people 0 } current state Now { step B { by T PT 5 min } } }", "1:34", "zero-people",
                "0 people do no work");
    }

    @Test
    void aStateBuiltFromItself() throws IOException {
        oneError("value stream S { future state A from A { } }", "1:38", "state-cycle", "\"A\" is built from itself.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://example.org/a.vsm | the path must be relative to this file
            file:sound.vsm           | the path must be relative to this file
            /etc/sound.vsm           | the path must be relative to this file
            sub                      | only files whose name ends with .vsm are read
            sub.vsm                  | it is no file
            text.txt                 | only files whose name ends with .vsm are read
            link.vsm                 | only files whose name ends with .vsm are read, also behind a link
            """)
    void whatIsNoModelNearbyIsNotImported(String target, String reason) throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.createDirectories(folder.resolve("sub.vsm"));
        write("text.txt", "secret");
        Files.createSymbolicLink(folder.resolve("link.vsm"), Path.of("text.txt"));
        Called called = oneError("import \"" + target + "\"\n" + SOUND, "1:8", "import-refused", reason);
        assertFalse(called.out().contains("secret"), called.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyze", "compare", "diagram", "excel", "explain"})
    void noVerbGoesOnWithAnError(String verb) throws IOException {
        write("bad.vsm", "value stream S { current state A { step B { PT 5 min LT 2 min } } }");
        List<String> before = files();
        Called called = verb.equals("explain") ? vsm(folder, verb, "bad.vsm", "leadTime")
                : verb.equals("diagram") || verb.equals("excel") ? vsm(folder, verb, "bad.vsm", "-o", "out." + (verb.equals("excel") ? "xlsx" : "svg"))
                : vsm(folder, verb, "bad.vsm");
        assertEquals(1, called.exitCode());
        assertEquals("", called.out());
        assertTrue(called.err().startsWith("bad.vsm:1:54: error[lead-time-too-short]: "), called.err());
        assertEquals(before, files());
    }

    @ParameterizedTest
    @CsvSource({"diagram,svg", "diagram,png", "diagram,pdf", "diagram,dot", "excel,xlsx"})
    void aMissingFolderIsNamedAndNotMade(String verb, String ending) throws IOException {
        List<String> before = files();
        assertEquals(new Called(3, "", "vsm " + verb + ": no/such: there is no such folder; create it first\n"),
                vsm(folder, verb, "sound.vsm", "-o", "no/such/out." + ending));
        assertEquals(before, files());
    }

    @ParameterizedTest
    @CsvSource({"diagram,svg", "excel,xlsx"})
    void aFolderThatCannotBeWrittenTo(String verb, String ending) throws IOException {
        Path closed = closedFolder();
        String shown = closed.isAbsolute() ? closed.toString() : "closed";
        assertEquals(new Called(3, "", "vsm " + verb + ": " + shown + ": nothing can be written to this folder; check its permissions\n"),
                vsm(folder, verb, "sound.vsm", "-o", closed + "/out." + ending));
    }

    /** A folder without write permission; where the tests' user may write everywhere, one of the system's. */
    private Path closedFolder() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        if (!Files.isWritable(closed)) {
            return Path.of("closed");
        }
        Path system = Path.of("/proc");
        Assumptions.assumeTrue(Files.isDirectory(system), "this user may write to every folder of this machine");
        return system;
    }

    private Called oneError(String text, String place, String code, String message) throws IOException {
        write("bad.vsm", text);
        List<String> before = files();
        Called called = vsm(folder, "check", "bad.vsm");
        assertEquals(1, called.exitCode(), called.toString());
        List<String> errors = called.outUnbroken().lines().filter(line -> line.contains(": error[")).toList();
        assertEquals(1, errors.size(), called.out());
        assertTrue(errors.get(0).startsWith("bad.vsm:" + place + ": error[" + code + "]: "), called.out());
        assertTrue(errors.get(0).contains(message), called.out());
        assertEquals(before, files());
        return called;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
