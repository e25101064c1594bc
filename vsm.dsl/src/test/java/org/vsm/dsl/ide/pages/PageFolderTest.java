package org.vsm.dsl.ide.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFolderTest {

    /** No process has a number as high as this. */
    private static final long NOBODY = 999_999_999_999L;

    @TempDir
    Path all;

    private Path leftover(long process, String page) throws IOException {
        Path folder = Files.createDirectories(all.resolve("vsm-pages-" + process + "-1"));
        Files.writeString(folder.resolve(page), "old");
        return folder;
    }

    @Test
    void whatAKilledServerHasLeftGoesWithTheFirstPage() throws IOException {
        Path killed = leftover(NOBODY, "colon.md");
        Path running = leftover(ProcessHandle.current().pid(), "colon.md");
        String page = new PageFolder(all).write("a.vsm-One.svg", "<svg/>");
        assertEquals("<svg/>", Files.readString(Path.of(URI.create(page))));
        assertFalse(Files.exists(killed));
        assertTrue(Files.exists(running.resolve("colon.md")));
    }

    @Test
    void whatIsNoPageIsLeftAlone() throws IOException {
        Path folder = leftover(NOBODY, "mine.txt");
        new PageFolder(all).write("a.md", "new");
        assertTrue(Files.exists(folder.resolve("mine.txt")));
    }

    @Test
    void aNameIsNoWayOutOfTheFolder() throws IOException {
        Path page = Path.of(URI.create(new PageFolder(all).write("../../a b.md", "x")));
        assertEquals(".._.._a_b.md", page.getFileName().toString());
        assertEquals(all.toRealPath(), page.getParent().getParent().toRealPath());
    }
}
