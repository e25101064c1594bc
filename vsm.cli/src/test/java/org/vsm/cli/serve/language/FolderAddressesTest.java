package org.vsm.cli.serve.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vsm.cli.serve.folder.ServedFolder;

/** The names by which a page speaks of files. */
class FolderAddressesTest {

    @TempDir
    Path temporary;

    private Path folder;
    private FolderAddresses addresses;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectories(temporary.toRealPath().resolve("served/sub dir")).getParent();
        Files.writeString(temporary.resolve("outside.vsm"), "");
        Files.writeString(folder.resolve("sub dir/Prüfung 100%.vsm"), "");
        addresses = new FolderAddresses(ServedFolder.of(folder));
    }

    @Test
    void aStreamOfTheFolderIsFoundAndNamedTheSameWay() {
        String name = "vsm:///sub%20dir/Pr%C3%BCfung%20100%25.vsm";
        String file = folder.resolve("sub dir/Prüfung 100%.vsm").toUri().toString();
        assertEquals(Optional.of(file), addresses.toFile(name));
        assertEquals(Optional.of(name), addresses.toPage(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vsm:///", "vsm:///../outside.vsm", "vsm:///%2e%2e/outside.vsm", "vsm:///..%2foutside.vsm", "vsm:////etc/x.vsm",
        "vsm:///%2fetc%2fx.vsm", "vsm:///sub%20dir", "vsm:///a.txt", "vsm:///a%00.vsm", "vsm:///%zz.vsm", "vsm:///./a.vsm", "vsm:///.hidden.vsm",
        "file:///etc/x.vsm", "http://example.org/x.vsm", "vsm:///sub%20dir/%2e%2e/%2e%2e/outside.vsm", "vsm:///a/.git/x.vsm"})
    void whatIsNoStreamOfTheFolderHasNoFile(String name) {
        assertEquals(Optional.empty(), addresses.toFile(name));
    }

    @Test
    void filesOutsideHaveNoName() {
        assertEquals(Optional.empty(), addresses.toPage(temporary.resolve("outside.vsm").toUri().toString()));
        assertEquals(Optional.empty(), addresses.toPage(folder.toUri() + "../outside.vsm"));
        assertEquals(Optional.empty(), addresses.toPage("file:no file"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksDoNotLeadOut() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.vsm"), temporary.resolve("outside.vsm"));
        Files.createSymbolicLink(folder.resolve("away"), temporary);
        assertEquals(Optional.empty(), addresses.toFile("vsm:///link.vsm"));
        assertEquals(Optional.empty(), addresses.toFile("vsm:///away/outside.vsm"));
    }
}
