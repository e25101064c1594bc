package org.vsm.dsl.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.dsl.imports.ImportTarget.Refusal;

/** Which files an import may read. */
class ImportTargetTest {

    @TempDir
    Path folder;

    private URI importer;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("models/sub dir/folder.vsm"));
        Files.writeString(folder.resolve("models/here.vsm"), "");
        Files.writeString(folder.resolve("above.vsm"), "");
        Files.writeString(folder.resolve("models/sub dir/Prüfung 100%.vsm"), "");
        Files.writeString(folder.resolve("models/secret.txt"), "");
        importer = URI.createFileURI(folder.resolve("models/main.vsm").toString());
    }

    @ParameterizedTest
    @CsvSource({
        "here.vsm, models/here.vsm",
        "./here.vsm, models/here.vsm",
        "../above.vsm, above.vsm",
        "sub dir/../here.vsm, models/here.vsm",
        "sub dir/Prüfung 100%.vsm, models/sub dir/Prüfung 100%.vsm"})
    void aModelBesideOrNearTheImporterIsAllowed(String path, String expected) {
        ImportTarget target = ImportTarget.of(importer, path);
        assertTrue(target.isAllowed());
        assertEquals(folder.resolve(expected).toString(), target.uri().toFileString());
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'  ', EMPTY",
        "http://example.org/x.vsm, SCHEME",
        "file:///etc/x.vsm, SCHEME",
        "platform:/resource/x.vsm, SCHEME",
        "C:/models/x.vsm, SCHEME",
        "C:x.vsm, SCHEME",
        "/etc/x.vsm, ABSOLUTE",
        "//host/share/x.vsm, ABSOLUTE",
        "\\\\host\\x.vsm, ABSOLUTE",
        "sub\\x.vsm, MALFORMED",
        "here.txt, NOT_VSM",
        "here, NOT_VSM",
        "here.vsm/, NOT_VSM",
        "secret.txt, NOT_VSM",
        "missing.vsm, MISSING",
        "missing/here.vsm, MISSING",
        "here.vsm/x.vsm, MISSING",
        "sub dir/folder.vsm, NOT_A_FILE"})
    void anythingElseIsRefused(String path, Refusal refusal) {
        ImportTarget target = ImportTarget.of(importer, path);
        assertFalse(target.isAllowed());
        assertNull(target.uri());
        assertEquals(refusal, target.refusal());
    }

    @Test
    void controlCharactersAreRefused() {
        assertEquals(Refusal.MALFORMED, ImportTarget.of(importer, "a\0b.vsm").refusal());
        assertEquals(Refusal.MALFORMED, ImportTarget.of(importer, "a\nb.vsm").refusal());
    }

    @Test
    void aLinkCountsAsWhatItLeadsTo() throws IOException {
        Path models = folder.resolve("models");
        Files.createSymbolicLink(models.resolve("good.vsm"), models.resolve("here.vsm"));
        Files.createSymbolicLink(models.resolve("bad.vsm"), models.resolve("secret.txt"));
        Files.createSymbolicLink(models.resolve("dir.vsm"), models.resolve("sub dir"));
        Files.createSymbolicLink(models.resolve("broken.vsm"), models.resolve("gone.vsm"));
        Files.createSymbolicLink(models.resolve("loop.vsm"), models.resolve("loop.vsm"));
        assertTrue(ImportTarget.of(importer, "good.vsm").isAllowed());
        assertEquals(Refusal.NOT_VSM, ImportTarget.of(importer, "bad.vsm").refusal());
        assertEquals(Refusal.NOT_A_FILE, ImportTarget.of(importer, "dir.vsm").refusal());
        assertEquals(Refusal.MISSING, ImportTarget.of(importer, "broken.vsm").refusal());
        assertEquals(Refusal.MISSING, ImportTarget.of(importer, "loop.vsm").refusal());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDeviceIsNoFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("models/device.vsm"), Path.of("/dev/null"));
        assertEquals(Refusal.NOT_A_FILE, ImportTarget.of(importer, "device.vsm").refusal());
        Files.delete(link);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        Path large = folder.resolve("models/large.vsm");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(ImportTarget.MAX_BYTES);
        }
        assertTrue(ImportTarget.of(importer, "large.vsm").isAllowed());
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(ImportTarget.MAX_BYTES + 1);
        }
        assertEquals(Refusal.TOO_LARGE, ImportTarget.of(importer, "large.vsm").refusal());
    }
}
