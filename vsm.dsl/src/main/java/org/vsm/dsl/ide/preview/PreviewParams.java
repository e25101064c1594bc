package org.vsm.dsl.ide.preview;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * What a client asks for with {@code vsm/preview}: the map of the state at a place of a file, or of one that it names. With
 * neither, or where there is none, the map of the first state.
 */
public final class PreviewParams {

    private TextDocumentIdentifier textDocument;
    private Position position;
    private String state;

    public PreviewParams() {
        // filled from the message
    }

    /** @param position null where a state is named */
    public PreviewParams(TextDocumentIdentifier textDocument, Position position, String state) {
        this.textDocument = textDocument;
        this.position = position;
        this.state = state;
    }

    public TextDocumentIdentifier getTextDocument() {
        return textDocument;
    }

    /** May be null. */
    public Position getPosition() {
        return position;
    }

    /** The name of a state; may be null. */
    public String getState() {
        return state;
    }
}
