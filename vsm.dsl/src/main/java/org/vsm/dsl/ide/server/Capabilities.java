package org.vsm.dsl.ide.server;

import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.vsm.dsl.ide.colour.Colours;
import org.vsm.dsl.ide.text.Commands;

/** What the server can do, as it tells its clients. */
final class Capabilities {

    private Capabilities() {
    }

    /** @param capabilities of Xtext's server */
    static ServerCapabilities in(ServerCapabilities capabilities, InitializeParams params) {
        capabilities.setSignatureHelpProvider(null);
        capabilities.setCompletionProvider(new CompletionOptions(false, List.of("\"")));
        capabilities.setDocumentLinkProvider(new DocumentLinkOptions(false));
        SemanticTokensWithRegistrationOptions colours = new SemanticTokensWithRegistrationOptions(Colours.legend());
        colours.setFull(new SemanticTokensServerFull(true));
        colours.setRange(true);
        capabilities.setSemanticTokensProvider(colours);
        capabilities.setCodeLensProvider(new CodeLensOptions(true));
        capabilities.setCodeActionProvider(new CodeActionOptions(
                List.of(CodeActionKind.QuickFix, CodeActionKind.Refactor, CodeActionKind.RefactorExtract, CodeActionKind.RefactorRewrite)));
        capabilities.setInlayHintProvider(true);
        capabilities.setSelectionRangeProvider(true);
        capabilities.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions("}", List.of("\n")));
        capabilities.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
        return capabilities;
    }
}
