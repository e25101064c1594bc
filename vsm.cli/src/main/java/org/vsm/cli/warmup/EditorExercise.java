package org.vsm.cli.warmup;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.vsm.cli.Io;
import org.vsm.cli.server.EditorFacts;
import org.vsm.cli.server.MessageInput;
import org.vsm.cli.server.MessageOutput;
import org.vsm.dsl.ide.preview.PreviewParams;
import org.vsm.dsl.ide.preview.PreviewServer;
import org.vsm.dsl.ide.server.Server;

/** A conversation with a language server of its own: a key is pressed, and all is asked for that editors ask for then. */
public final class EditorExercise implements Exercise {

    private static final String FILE = "untitled:practice.vsm";
    private static final int MOST_WAITING = 100;
    private static final int PATIENCE_SECONDS = 20;

    private final Io io;

    /** @param io says the language of figures and messages */
    public EditorExercise(Io io) {
        this.io = io;
    }

    /** Does not listen. */
    private static final class Editor implements Endpoint {

        @Override
        public CompletableFuture<?> request(String method, Object parameter) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void notify(String method, Object parameter) {
            // what the server finds in the practice text helps nobody
        }
    }

    @Override
    public void repeat(PracticeText text, BooleanSupplier again) throws Exception {
        try (MessageInput toServer = new MessageInput(MOST_WAITING); MessageInput toEditor = new MessageInput(MOST_WAITING)) {
            Server server = new Server(toServer, new MessageOutput(toEditor::add), List.of(new EditorFacts(io.locale())));
            ExecutorService threads = Executors.newCachedThreadPool(WarmUp::daemon);
            threads.execute(server::run);
            Launcher<PreviewServer> editor = Launcher.createIoLauncher(new Editor(), PreviewServer.class, toEditor, new MessageOutput(toServer::add),
                    threads, written -> written);
            editor.startListening();
            type(text, again, editor.getRemoteProxy());
            threads.shutdown();
        }
    }

    private void type(PracticeText text, BooleanSupplier again, PreviewServer server) throws Exception {
        InitializeParams greeting = new InitializeParams();
        greeting.setCapabilities(new ClientCapabilities());
        greeting.setLocale(io.locale().getLanguage());
        finish(server.initialize(greeting));
        server.initialized(new InitializedParams());
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(FILE, "vsm", 0, text.of(0))));
        Position place = text.place();
        Range figure = new Range(place, new Position(place.getLine(), place.getCharacter() + text.figure(0).length()));
        for (int round = 1; again.getAsBoolean(); round++) {
            server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(FILE, round),
                    List.of(new TextDocumentContentChangeEvent(figure, text.figure(round)))));
            ask(server, figure);
        }
    }

    private static void ask(PreviewServer server, Range place) throws Exception {
        TextDocumentIdentifier file = new TextDocumentIdentifier(FILE);
        TextDocumentService texts = server.getTextDocumentService();
        finish(server.preview(new PreviewParams(file, place.getStart(), null)));
        finish(texts.documentSymbol(new DocumentSymbolParams(file)));
        finish(texts.semanticTokensFull(new SemanticTokensParams(file)));
        finish(texts.foldingRange(new FoldingRangeRequestParams(file)));
        finish(texts.inlayHint(new InlayHintParams(file, place)));
        finish(texts.documentHighlight(new DocumentHighlightParams(file, place.getStart())));
        finish(texts.codeAction(new CodeActionParams(file, place, new CodeActionContext(List.of()))));
        finish(texts.completion(new CompletionParams(file, place.getEnd())));
        // that of the first state: those of improvements take long, and nobody waits for them
        CodeLens first = finish(texts.codeLens(new CodeLensParams(file))).get(0);
        finish(texts.resolveCodeLens(first));
    }

    private static <T> T finish(CompletableFuture<T> answer) throws Exception {
        return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
