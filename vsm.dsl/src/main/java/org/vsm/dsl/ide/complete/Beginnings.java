package org.vsm.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.vsm.dsl.ide.text.OpenFile;

/** Words that begin a statement. */
final class Beginnings implements Proposals {

    private final KeywordItems words;

    @Inject
    Beginnings(KeywordItems words) {
        this.words = words;
    }

    @Override
    public List<CompletionItem> at(Caret caret, OpenFile file) {
        return words.beginning(caret, file);
    }
}
