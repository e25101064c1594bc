package org.vsm.dsl.ide.refactor;

import java.util.List;
import org.eclipse.lsp4j.TextEdit;
import org.vsm.dsl.messages.Message;

/** One way to write something else in the place of what is marked. */
interface Refactoring {

    /**
     * A way that is possible.
     *
     * @param kind of the protocol, such as {@code refactor.extract}
     */
    record Way(Message title, String kind, List<TextEdit> edits) {
    }

    /** The ways that are possible here; empty where none is. */
    List<Way> ways(Selected selected);
}
