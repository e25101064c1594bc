package org.vsm.cli.serve.live;

import java.nio.file.Path;
import java.util.Locale;
import org.vsm.cli.Io;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.ModelReader;
import org.vsm.cli.serve.folder.ServedFolder;

/** Reads models as they are served: their imports do not leave the folder. */
public final class Reading {

    /** What the language says is in one language at a time. */
    private static final Object ONE_LANGUAGE = new Object();

    private final Io io;
    private final ServedFolder folder;

    public Reading(Io io, ServedFolder folder) {
        this.io = io;
        this.folder = folder;
    }

    /** The language of those who do not choose one. */
    public Locale language() {
        return io.locale();
    }

    /** The surroundings, in a language. */
    public Io io(Locale language) {
        return io.in(language);
    }

    /** Links and checks a text that stands, or shall stand, in a file. */
    public LoadedModel read(Path file, String text, Locale language) {
        synchronized (ONE_LANGUAGE) {
            return new ModelReader(io.in(language)).within(folder.path()).read(file, io.display(file), text);
        }
    }
}
