package org.vsm.cli.serve.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vsm.cli.serve.folder.ServedFolder;

/**
 * Looks at the files of a folder whenever the system tells of a change, and every second besides: drives of the network tell
 * of none.
 */
public final class FolderWatch implements AutoCloseable {

    private static final long AT_LEAST_EVERY_MILLIS = 1_000;
    /** Programs write in several steps; one look after the last one is enough. */
    private static final long SETTLING_MILLIS = 30;

    /** What tells that a file has been written, without reading it. */
    private record Stamp(long modified, long size, Object key) {
    }

    private final ServedFolder folder;
    private final Supplier<Set<Path>> imported;
    private final Consumer<FileChanges> listener;
    private final WatchService service;
    private final Set<Path> registered = new HashSet<>();
    private final Thread thread = new Thread(this::watch, "folder watch");
    private Map<Path, Stamp> before = Map.of();

    private FolderWatch(ServedFolder folder, Supplier<Set<Path>> imported, Consumer<FileChanges> listener) throws IOException {
        this.folder = folder;
        this.imported = imported;
        this.listener = listener;
        this.service = folder.path().getFileSystem().newWatchService();
        this.before = stamps();
    }

    /**
     * Begins to look.
     *
     * @param imported files that are not served themselves, but read for those that are
     * @param listener is told of changes, by a thread of its own
     */
    public static FolderWatch start(ServedFolder folder, Supplier<Set<Path>> imported, Consumer<FileChanges> listener) throws IOException {
        FolderWatch watch = new FolderWatch(folder, imported, listener);
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try {
            while (true) {
                WatchKey told = service.poll(AT_LEAST_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                if (told != null) {
                    Thread.sleep(SETTLING_MILLIS);
                }
                while (told != null) {
                    told.pollEvents();
                    told.reset();
                    told = service.poll();
                }
                look();
            }
        } catch (InterruptedException | ClosedWatchServiceException over) {
            // nobody wants to know any more
        }
    }

    private void look() {
        Map<Path, Stamp> now = stamps();
        Set<Path> added = new HashSet<>(now.keySet());
        added.removeAll(before.keySet());
        Set<Path> gone = new HashSet<>(before.keySet());
        gone.removeAll(now.keySet());
        Set<Path> changed = new HashSet<>(now.keySet());
        changed.removeIf(each -> !before.containsKey(each) || before.get(each).equals(now.get(each)));
        before = now;
        FileChanges changes = new FileChanges(added, changed, gone);
        if (!changes.isEmpty()) {
            listener.accept(changes);
        }
    }

    private Map<Path, Stamp> stamps() {
        Map<Path, Stamp> stamps = new HashMap<>();
        register(folder.path());
        // what is not imported any more has not gone for that reason
        Set<Path> files = new HashSet<>(before.keySet());
        files.addAll(imported.get());
        folder.names().forEach(name -> files.add(folder.path().resolve(name)));
        for (Path file : files) {
            register(file.getParent());
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                stamps.put(file, new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size(), attributes.fileKey()));
            } catch (IOException gone) {
                // it has just been removed
            }
        }
        return stamps;
    }

    private void register(Path each) {
        if (registered.add(each)) {
            try {
                each.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
            } catch (IOException notTold) {
                // then it is only looked at now and then
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            service.close();
        } catch (IOException failure) {
            // it goes with the process then
        }
    }
}
