package org.vsm.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;

class OutputFileTest {

    private static final OutputFile.Content NEW = stream -> stream.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private OutputFile output;

    @BeforeEach
    void inTheFolder() {
        output = new OutputFile(new Io(new PrintStream(out), System.err, InputStream.nullInputStream(), folder, Map.of(),
                false, false, Locale.ENGLISH));
    }

    @Test
    void writesANewFile() throws IOException {
        output.write("a.txt", NEW);
        assertEquals("new", Files.readString(folder.resolve("a.txt")));
        assertEquals(List.of("a.txt"), files());
    }

    @Test
    void replacesAFileAndKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, permissions);
        output.write("a.txt", NEW);
        assertEquals("new", Files.readString(file));
        assertEquals(permissions, Files.getPosixFilePermissions(file));
    }

    @Test
    void whatASymbolicLinkPointsToIsReplacedNotTheLink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        output.write("link.txt", NEW);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void aFileWhoseContentFailsHalfWayIsAsItWas() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        assertFailure("a.txt: writing failed (no space left)", "a.txt", stream -> {
            stream.write(1);
            throw new IOException("no space left");
        });
        assertEquals("old", Files.readString(folder.resolve("a.txt")));
        assertEquals(List.of("a.txt"), files());
    }

    @Test
    void aFaultHalfWayLeavesNothingBehind() throws IOException {
        assertThrows(IllegalStateException.class, () -> output.write("a.txt", stream -> {
            stream.write(1);
            throw new IllegalStateException();
        }));
        assertEquals(List.of(), files());
    }

    @Test
    void missingFolder() {
        assertFailure("no/such: there is no such folder; create it first", "no/such/a.txt", NEW);
    }

    @Test
    void folderInsteadOfFile() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        assertFailure("sub: this is a folder; name a file in it", "sub", NEW);
    }

    @Test
    void readOnlyFolder() {
        // Permissions do not stop an administrator; this folder of Linux stops everybody.
        assumeTrue(Files.isDirectory(Path.of("/proc/self")));
        assertFailure("/proc/self: nothing can be written to this folder; check its permissions", "/proc/self/a.txt", NEW);
    }

    @Test
    void aDashIsStandardOutput() throws IOException {
        output.write("-", NEW);
        assertEquals("new", out.toString(StandardCharsets.UTF_8));
        assertEquals(List.of(), files());
    }

    @Test
    void aDeviceIsWrittenNotReplaced() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        output.write("/dev/null", NEW);
        assertFalse(Files.isRegularFile(device));
    }

    private void assertFailure(String message, String target, OutputFile.Content content) {
        CommandFailure failure = assertThrows(CommandFailure.class, () -> output.write(target, content));
        assertEquals(ExitCode.INPUT_OUTPUT, failure.exitCode());
        assertEquals(message, failure.getMessage());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
