package org.vsm.cli.serve.live;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.vsm.cli.Io;
import org.vsm.cli.serve.folder.ServedFolder;

/** The texts that have been opened, one for each file. */
public final class LiveTexts {

    private final UUID id = UUID.randomUUID();
    private final ServedFolder folder;
    private final Io io;
    private final Drawings drawings;
    private final Map<String, LiveText> open = new ConcurrentHashMap<>();

    public LiveTexts(ServedFolder folder, Io io, Drawings drawings) {
        this.folder = folder;
        this.io = io;
        this.drawings = drawings;
    }

    /**
     * The text of a file.
     *
     * @param name as the folder lists it
     * @return empty where there is no such file
     * @throws org.vsm.cli.CommandFailure where it cannot be read
     */
    public Optional<LiveText> of(String name) {
        LiveText known = open.get(name);
        return known != null ? Optional.of(known)
                : folder.file(name).map(path -> open.computeIfAbsent(name, each -> new LiveText(new ModelFile(path, io.display(path), io), drawings)));
    }

    /** What nobody else has: these texts, until the server ends. */
    public UUID id() {
        return id;
    }

    /** Those whose file does not say the same, in the order of their names. */
    public List<LiveText> unsaved() {
        return open.values().stream().filter(each -> !each.news().saved()).sorted(Comparator.comparing(LiveText::name)).toList();
    }

    /** All files that were read for what is drawn, imports as well. */
    public Set<Path> read() {
        return open.values().stream().flatMap(each -> each.read().stream()).collect(Collectors.toSet());
    }

    /** Files have changed: texts follow theirs, and pictures follow files that they build on. */
    public void filesChanged() {
        List<LiveText> all = List.copyOf(open.values());
        all.forEach(LiveText::lookAtFile);
        all.forEach(LiveText::refresh);
    }
}
