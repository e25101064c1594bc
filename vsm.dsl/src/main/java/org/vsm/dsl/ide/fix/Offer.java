package org.vsm.dsl.ide.fix;

import java.util.List;
import org.eclipse.lsp4j.TextEdit;
import org.vsm.dsl.messages.Message;

/**
 * A way to put something right.
 *
 * @param title what it does, for the user
 * @param sure  whether this is what is meant most probably, so that an editor may do it without asking
 */
public record Offer(Message title, List<TextEdit> edits, boolean sure) {

    public Offer {
        edits = List.copyOf(edits);
    }

    static Offer sure(Message title, TextEdit... edits) {
        return new Offer(title, List.of(edits), true);
    }

    static Offer possible(Message title, TextEdit... edits) {
        return new Offer(title, List.of(edits), false);
    }
}
