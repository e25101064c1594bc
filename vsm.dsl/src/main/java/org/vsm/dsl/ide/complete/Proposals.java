package org.vsm.dsl.ide.complete;

import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.vsm.dsl.ide.text.OpenFile;

/** One kind of what may be typed. */
interface Proposals {

    /**
     * What may stand at the caret, what is most likely first; the client leaves out what does not begin like the word that is
     * being typed. Each says what is inserted in its insert text, where that is not its label.
     */
    List<CompletionItem> at(Caret caret, OpenFile file);
}
