package org.vsm.dsl.ide.preview;

import com.google.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages that an editor without a panel of its own opens: a picture or a comparison in a file that goes with the server. */
@Singleton
public class ShownPages {

    private Path folder;

    /** The file's address. The same name gets the same file, so that an editor that shows it already shows it anew. */
    public synchronized String write(String name, String content) {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("vsm-pages");
                folder.toFile().deleteOnExit();
            }
            Path page = folder.resolve(name.replaceAll("[^\\p{L}\\p{Nd}._-]", "_"));
            Files.writeString(page, content);
            page.toFile().deleteOnExit();
            return page.toUri().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
