package org.vsm.dsl.ide.server;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.util.CancelIndicator;
import org.vsm.dsl.ide.colour.Colours;
import org.vsm.dsl.ide.colour.SentColours;
import org.vsm.dsl.ide.complete.Completion;
import org.vsm.dsl.ide.fix.QuickFixes;
import org.vsm.dsl.ide.hint.Hints;
import org.vsm.dsl.ide.hover.Hovers;
import org.vsm.dsl.ide.lens.Lenses;
import org.vsm.dsl.ide.link.ImportLinks;
import org.vsm.dsl.ide.link.Places;
import org.vsm.dsl.ide.outline.Outline;
import org.vsm.dsl.ide.outline.WorkspaceSymbols;
import org.vsm.dsl.ide.preview.CommandRunner;
import org.vsm.dsl.ide.preview.Preview;
import org.vsm.dsl.ide.preview.PreviewParams;
import org.vsm.dsl.ide.preview.Previews;
import org.vsm.dsl.ide.refactor.Refactorings;
import org.vsm.dsl.ide.rename.Renaming;
import org.vsm.dsl.ide.select.BraceIndentation;
import org.vsm.dsl.ide.select.Selections;
import org.vsm.dsl.ide.text.ClientAbilities;
import org.vsm.dsl.ide.text.OpenFile;

/** Answers the questions of a client: Xtext's language server with what vsm's editors need beyond it. */
@Singleton
public class VsmLanguageServer extends WatchingServer {

    // ------------------------------------------------------------ questions about a file

    @Override
    protected Either<List<CompletionItem>, CompletionList> completion(CancelIndicator cancelled, CompletionParams params) {
        return Either.forRight(read(params.getTextDocument(), cancelled,
                file -> new CompletionList(false, service(Completion.class).at(file, params.getPosition())), new CompletionList()));
    }

    @Override
    protected Hover hover(HoverParams params, CancelIndicator cancelled) {
        return read(params.getTextDocument(), cancelled, file -> service(Hovers.class).at(file, params.getPosition()).orElse(null), null);
    }

    @Override
    protected List<DocumentSymbol> documentSymbol(DocumentSymbolParams params, CancelIndicator cancelled) {
        return read(params.getTextDocument(), cancelled, service(Outline.class)::of, List.of());
    }

    @Override
    protected SemanticTokens semanticTokensFull(SemanticTokensParams params, CancelIndicator cancelled) {
        return read(params.getTextDocument(), cancelled, file -> service(SentColours.class).all(file.uri(), service(Colours.class).of(file)),
                new SemanticTokens(List.of()));
    }

    @Override
    public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(SemanticTokensDeltaParams params) {
        return answer(params.getTextDocument(),
                file -> service(SentColours.class).since(params.getPreviousResultId(), file.uri(), service(Colours.class).of(file)),
                Either.forLeft(new SemanticTokens(List.of())));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
        return answer(params.getTextDocument(), file -> new SemanticTokens(service(Colours.class).of(file, params.getRange())),
                new SemanticTokens(List.of()));
    }

    @Override
    protected List<? extends TextEdit> formatting(DocumentFormattingParams params, CancelIndicator cancelled) {
        return read(params.getTextDocument(), cancelled,
                file -> kept(service(FormattingService.class).format(file.text(), file.resource(), params, cancelled), file), List.of());
    }

    @Override
    protected List<? extends TextEdit> rangeFormatting(DocumentRangeFormattingParams params, CancelIndicator cancelled) {
        return read(params.getTextDocument(), cancelled, file -> {
            params.setRange(file.text().withBlanksBefore(params.getRange()));
            return kept(service(FormattingService.class).format(file.text(), file.resource(), params, cancelled), file);
        }, List.of());
    }

    private static List<TextEdit> kept(List<? extends TextEdit> edits, OpenFile file) {
        return edits.stream().map(file.text()::behindMark).toList();
    }

    @Override
    protected List<FoldingRange> foldingRange(FoldingRangeRequestParams params, CancelIndicator cancelled) {
        return read(params.getTextDocument(), cancelled,
                file -> service(FoldingRangeService.class).createFoldingRanges(file.text(), file.resource(), cancelled), List.of());
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return answer(params.getTextDocument(), service(ImportLinks.class)::of, List.of());
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return answer(params.getTextDocument(), file -> service(Hints.class).of(file, params.getRange()), List.of());
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return answer(params.getTextDocument(),
                file -> params.getPositions().stream().map(each -> service(Selections.class).around(file, each)).toList(), List.of());
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams params) {
        return answer(params.getTextDocument(),
                file -> service(BraceIndentation.class).at(file.text(), params.getPosition(), params.getCh()), List.of());
    }

    @Override
    protected List<? extends CodeLens> codeLens(CodeLensParams params, CancelIndicator cancelled) {
        return read(params.getTextDocument(), cancelled, service(Lenses.class)::of, List.of());
    }

    @Override
    public CompletableFuture<CodeLens> resolveCodeLens(CodeLens lens) {
        Optional<String> file = Lenses.fileOf(lens);
        return file.isEmpty() ? CompletableFuture.completedFuture(lens)
                : answer(new TextDocumentIdentifier(file.get()), open -> service(Lenses.class).resolved(lens, open), lens);
    }

    @Override
    protected List<Either<Command, CodeAction>> codeAction(CodeActionParams params, CancelIndicator cancelled) {
        return read(params.getTextDocument(), cancelled, file -> {
            List<Diagnostic> there = said(file.uri()).stream().filter(each -> touches(each.getRange(), params.getRange(), file)).toList();
            List<CodeAction> actions = new ArrayList<>(service(QuickFixes.class).of(there, file));
            actions.addAll(service(Refactorings.class).of(file, params.getRange()));
            return actions.stream().filter(each -> isWanted(each, params)).map(Either::<Command, CodeAction>forRight).toList();
        }, List.of());
    }

    private static boolean touches(Range one, Range other, OpenFile file) {
        int start = file.text().getOffSet(other.getStart());
        int end = file.text().getOffSet(other.getEnd());
        return file.text().getOffSet(one.getStart()) <= end && start <= file.text().getOffSet(one.getEnd());
    }

    /** A client may ask for some kinds only; a kind holds those that begin with it. */
    private static boolean isWanted(CodeAction action, CodeActionParams params) {
        List<String> only = params.getContext() == null ? null : params.getContext().getOnly();
        return only == null || only.isEmpty() || only.stream().anyMatch(kind -> (action.getKind() + ".").startsWith(kind + "."));
    }

    /** The map of a state, for a panel beside the text. */
    @JsonRequest("vsm/preview")
    public CompletableFuture<Preview> preview(PreviewParams params) {
        return answer(params.getTextDocument(), file -> service(Previews.class).of(file, params, this::textOf), null);
    }

    @Override
    protected Object executeCommand(ExecuteCommandParams params, CancelIndicator cancelled) {
        String uri = CommandRunner.argument(params.getArguments(), 0);
        Optional<ShowDocumentParams> page = uri.isEmpty() ? Optional.empty() : read(new TextDocumentIdentifier(uri), cancelled,
                file -> service(CommandRunner.class).run(params.getCommand(), params.getArguments(), file, this::textOf), Optional.empty());
        if (page.isPresent() && service(ClientAbilities.class).showsDocuments()) {
            getLanguageClient().showDocument(page.get());
        }
        return page.map(ShowDocumentParams::getUri).orElse(null);
    }

    // ------------------------------------------------------------ questions about all files

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(WorkspaceSymbolParams params) {
        return withAllFiles(() -> super.symbol(params));
    }

    @Override
    protected List<? extends WorkspaceSymbol> symbol(WorkspaceSymbolParams params, CancelIndicator cancelled) {
        return service(WorkspaceSymbols.class).find(params.getQuery(), workspace().files(), this::textOf);
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return withAllFiles(() -> super.references(params));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return withAllFiles(() -> super.rename(params));
    }

    /** The first question about all files has the folders read. */
    private <T> CompletableFuture<T> withAllFiles(Supplier<CompletableFuture<T>> question) {
        List<URI> unread = workspace().unreadFiles();
        if (!unread.isEmpty()) {
            getRequestManager().runWrite(() -> workspace().didChangeFiles(unread, List.of()), (cancelled, build) -> build.build(cancelled));
        }
        return question.get();
    }

    // ------------------------------------------------------------ questions about names

    @Override
    protected List<? extends Location> definition(CancelIndicator cancelled, DefinitionParams params) {
        return read(params.getTextDocument(), cancelled,
                file -> service(Places.class).definition(file, params.getPosition(), this::textOf), List.of());
    }

    @Override
    protected List<? extends Location> references(ReferenceParams params, CancelIndicator cancelled) {
        boolean declaration = params.getContext() != null && params.getContext().isIncludeDeclaration();
        return read(params.getTextDocument(), cancelled,
                file -> service(Places.class).references(file, params.getPosition(), declaration, this::textOf), List.of());
    }

    @Override
    protected List<? extends DocumentHighlight> documentHighlight(DocumentHighlightParams params, CancelIndicator cancelled) {
        return read(params.getTextDocument(), cancelled, file -> service(Places.class).highlights(file, params.getPosition()), List.of());
    }

    @Override
    protected Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameParams params,
            CancelIndicator cancelled) {
        return read(params.getTextDocument(), cancelled, file -> service(Renaming.class).prepare(file, params.getPosition())
                .map(Either3::<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond).orElse(null), null);
    }

    @Override
    protected WorkspaceEdit rename(RenameParams params, CancelIndicator cancelled) {
        return read(params.getTextDocument(), cancelled,
                file -> service(Renaming.class).rename(file, params.getPosition(), params.getNewName(), this::textOf), new WorkspaceEdit());
    }
}
