package org.vsm.dsl.ide.pages;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Pages for an editor without a panel of its own: a picture or a comparison. */
public final class ShownPages {

    private final PageFolder folder;

    @Inject
    ShownPages(PageFolder folder) {
        this.folder = folder;
    }

    /** The file's address. The same name gets the same file, so that an editor that shows it already shows it anew. */
    public String write(String name, String content) {
        try {
            return folder.write(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
