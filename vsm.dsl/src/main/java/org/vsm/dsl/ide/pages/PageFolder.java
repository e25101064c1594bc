package org.vsm.dsl.ide.pages;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder for pages, made when the first one is written. It goes with the server; one of a server that was killed goes
 * when the next one makes its own.
 */
@Singleton
final class PageFolder {

    private static final String PREFIX = "vsm-pages-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,18})-.*");

    private final Path all;
    private Path folder;

    @Inject
    PageFolder() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param all where the folders of all servers are */
    PageFolder(Path all) {
        this.all = all;
    }

    /** Writes a page; the same name gets the same file. Returns its address. */
    synchronized String write(String name, String content) throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            removeLeftovers();
            folder = Files.createTempDirectory(all, PREFIX + ProcessHandle.current().pid() + "-");
            folder.toFile().deleteOnExit();
        }
        Path page = folder.resolve(name.replaceAll("[^\\p{L}\\p{Nd}._-]", "_"));
        Files.writeString(page, content);
        page.toFile().deleteOnExit();
        return page.toUri().toString();
    }

    private void removeLeftovers() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, PREFIX + "*")) {
            for (Path each : folders) {
                Matcher name = NAME.matcher(each.getFileName().toString());
                if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    remove(each);
                }
            }
        } catch (IOException e) {
            // what cannot be listed stays
        }
    }

    /** Pages lie directly in their folder; whatever else somebody has put there stays, and the folder with it. */
    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, "*.{md,svg}")) {
            for (Path each : pages) {
                Files.deleteIfExists(each);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // somebody else's
        }
    }
}
