package org.vsm.dsl.ide.text;

import com.google.inject.Singleton;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/** What the client can do, as it has told; nothing special before. */
@Singleton
public final class ClientAbilities {

    private volatile ClientCapabilities told = new ClientCapabilities();

    /** The client has told. */
    public void set(ClientCapabilities capabilities) {
        told = capabilities == null ? new ClientCapabilities() : capabilities;
    }

    /** Whether it takes texts with places to fill in. */
    public boolean fillsPlaces() {
        TextDocumentClientCapabilities text = told.getTextDocument();
        CompletionCapabilities completion = text == null ? null : text.getCompletion();
        CompletionItemCapabilities item = completion == null ? null : completion.getCompletionItem();
        return item != null && Boolean.TRUE.equals(item.getSnippetSupport());
    }

    /** Whether it can be asked to show a file. */
    public boolean showsDocuments() {
        WindowClientCapabilities window = told.getWindow();
        return window != null && window.getShowDocument() != null && window.getShowDocument().isSupport();
    }

    /** Whether it can be told that code lenses have changed. */
    public boolean refreshesLenses() {
        WorkspaceClientCapabilities workspace = told.getWorkspace();
        return workspace != null && workspace.getCodeLens() != null && Boolean.TRUE.equals(workspace.getCodeLens().getRefreshSupport());
    }

    /** Whether it can be told that inlay hints have changed. */
    public boolean refreshesHints() {
        WorkspaceClientCapabilities workspace = told.getWorkspace();
        return workspace != null && workspace.getInlayHint() != null && Boolean.TRUE.equals(workspace.getInlayHint().getRefreshSupport());
    }
}
