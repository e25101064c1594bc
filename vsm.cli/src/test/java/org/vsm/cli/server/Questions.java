package org.vsm.cli.server;

import static org.vsm.cli.server.Conversation.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.vsm.dsl.ide.preview.Preview;
import org.vsm.dsl.ide.preview.PreviewParams;
import org.vsm.dsl.ide.preview.PreviewServer;

/** The questions of an editor about its files; each waits for the answer. */
final class Questions {

    private static final Range ALL = new Range(new Position(0, 0), new Position(9999, 0));

    private final Editor editor;
    private final PreviewServer server;

    Questions(Editor editor, PreviewServer server) {
        this.editor = editor;
        this.server = server;
    }

    private TextDocumentService texts() {
        return server.getTextDocumentService();
    }

    List<CompletionItem> completions(String name, Position place) {
        return answer(texts().completion(new CompletionParams(editor.id(name), place))).getRight().getItems();
    }

    Hover hover(String name, Position place) {
        return answer(texts().hover(new HoverParams(editor.id(name), place)));
    }

    /** The words of a hover; empty where there are none. */
    String hoverText(String name, Position place) {
        Hover hover = hover(name, place);
        return hover == null ? "" : hover.getContents().getRight().getValue();
    }

    /** Quick fixes and refactorings of a part of a file. */
    List<CodeAction> actions(String name, Range range) {
        return actions(name, range, new CodeActionContext(List.of()));
    }

    /** Quick fixes of a diagnostic alone. */
    List<CodeAction> fixes(String name, Diagnostic diagnostic) {
        return actions(name, diagnostic.getRange(), new CodeActionContext(List.of(diagnostic), List.of(CodeActionKind.QuickFix)));
    }

    private List<CodeAction> actions(String name, Range range, CodeActionContext context) {
        return answer(texts().codeAction(new CodeActionParams(editor.id(name), range, context))).stream().map(Either::getRight).toList();
    }

    /** The text of a file after the action whose title begins so. */
    String done(String name, List<CodeAction> actions, String title) {
        CodeAction action = actions.stream().filter(each -> each.getTitle().startsWith(title)).findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not among " + actions.stream().map(CodeAction::getTitle).toList()));
        return done(name, action);
    }

    /** The text of a file after an action. */
    String done(String name, CodeAction action) {
        return editor.edited(name, action.getEdit().getChanges().get(editor.uri(name)));
    }

    /** The lines above states and improvements, with what is worked out for them later. */
    List<CodeLens> lenses(String name) {
        List<CodeLens> resolved = new ArrayList<>();
        for (CodeLens each : answer(texts().codeLens(new CodeLensParams(editor.id(name))))) {
            resolved.add(each.getCommand() == null ? answer(texts().resolveCodeLens(each)) : each);
        }
        return resolved;
    }

    List<String> lensTitles(String name) {
        return lenses(name).stream().map(each -> each.getCommand().getTitle()).toList();
    }

    List<InlayHint> hints(String name) {
        return answer(texts().inlayHint(new InlayHintParams(editor.id(name), ALL)));
    }

    List<DocumentSymbol> outline(String name) {
        return answer(texts().documentSymbol(new DocumentSymbolParams(editor.id(name)))).stream().map(Either::getRight).toList();
    }

    List<FoldingRange> folds(String name) {
        return answer(texts().foldingRange(new FoldingRangeRequestParams(editor.id(name))));
    }

    Location declaration(String name, Position place) {
        return answer(texts().definition(new DefinitionParams(editor.id(name), place))).getLeft().get(0);
    }

    List<? extends Location> references(String name, Position place, boolean withDeclaration) {
        return answer(texts().references(new ReferenceParams(editor.id(name), place, new ReferenceContext(withDeclaration))));
    }

    Map<String, List<TextEdit>> renamed(String name, Position place, String newName) {
        return answer(texts().rename(new RenameParams(editor.id(name), place, newName))).getChanges();
    }

    List<? extends WorkspaceSymbol> symbols(String query) {
        return answer(server.getWorkspaceService().symbol(new WorkspaceSymbolParams(query))).getRight();
    }

    SelectionRange selection(String name, Position place) {
        return answer(texts().selectionRange(new SelectionRangeParams(editor.id(name), List.of(place)))).get(0);
    }

    SemanticTokens colours(String name) {
        return answer(texts().semanticTokensFull(new SemanticTokensParams(editor.id(name))));
    }

    String formatted(String name) {
        return editor.edited(name, answer(texts().formatting(new DocumentFormattingParams(editor.id(name), new FormattingOptions(4, true)))));
    }

    String formatted(String name, Range part) {
        return editor.edited(name, answer(texts().rangeFormatting(
                new DocumentRangeFormattingParams(editor.id(name), new FormattingOptions(4, true), part))));
    }

    /** The text after a brace was typed before a place. */
    String afterBrace(String name, Position place) {
        return editor.edited(name, answer(texts().onTypeFormatting(
                new DocumentOnTypeFormattingParams(editor.id(name), new FormattingOptions(4, true), place, "}"))));
    }

    /** The map of the state at a place. */
    Preview map(String name, Position place) {
        return answer(server.preview(new PreviewParams(editor.id(name), place, null)));
    }

    /** The map of a state; of the first one where none is named. */
    Preview map(String name, String state) {
        return answer(server.preview(new PreviewParams(editor.id(name), null, state)));
    }
}
