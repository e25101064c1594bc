package org.vsm.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** What a program reads and writes where nobody listens, in English. */
public final class QuietIo {

    private QuietIo() {
    }

    /** @param folder in which names of files are looked up */
    public static Io in(Path folder) {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        return new Io(nowhere, nowhere, InputStream.nullInputStream(), folder, Map.of(), false, false, Locale.ENGLISH);
    }
}
