package org.vsm.cli.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.ExecuteCommandCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.vsm.dsl.ide.preview.PreviewServer;
import org.vsm.dsl.ide.server.Server;

/** A conversation with a server of its own, over streams as a real one is. */
final class Conversation {

    /** How long an answer may take: long, as a machine may have other things to do. */
    static final int PATIENCE_SECONDS = 120;

    private final PreviewServer server;
    private final CompletableFuture<Boolean> ended;
    private final InitializeResult greeting;

    /**
     * Begins one.
     *
     * @param folder   that is open in the editor
     * @param locale   of the client; null if it says none
     * @param snippets whether the client knows places to fill in
     */
    Conversation(Path folder, String locale, boolean snippets, Heard heard) throws IOException {
        PipedInputStream toServer = new PipedInputStream(1 << 16);
        PipedInputStream fromServer = new PipedInputStream(1 << 16);
        PipedOutputStream clientOut = new PipedOutputStream(toServer);
        PipedOutputStream serverOut = new PipedOutputStream(fromServer);
        this.ended = CompletableFuture.supplyAsync(() -> serve(toServer, serverOut), work -> new Thread(work, "server").start());
        Launcher<PreviewServer> launcher = Launcher.createLauncher(heard, PreviewServer.class, fromServer, clientOut);
        launcher.startListening();
        this.server = launcher.getRemoteProxy();
        InitializeParams params = new InitializeParams();
        params.setLocale(locale);
        params.setCapabilities(new ClientCapabilities(workspaceAbilities(), textAbilities(snippets), windowAbilities(), null));
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "folder")));
        this.greeting = answer(server.initialize(params));
        server.initialized(new InitializedParams());
    }

    private static boolean serve(InputStream in, OutputStream out) {
        try (out) {
            return new Server(in, out, List.of(new EditorFacts(Locale.ENGLISH))).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TextDocumentClientCapabilities textAbilities(boolean snippets) {
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        CompletionItemCapabilities item = new CompletionItemCapabilities();
        item.setSnippetSupport(snippets);
        text.setCompletion(new CompletionCapabilities(item));
        text.setDocumentSymbol(new DocumentSymbolCapabilities());
        text.getDocumentSymbol().setHierarchicalDocumentSymbolSupport(true);
        text.setRename(new RenameCapabilities(true, false));
        text.setFoldingRange(new FoldingRangeCapabilities());
        return text;
    }

    private static WorkspaceClientCapabilities workspaceAbilities() {
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setExecuteCommand(new ExecuteCommandCapabilities());
        workspace.setWorkspaceFolders(true);
        workspace.setInlayHint(new InlayHintWorkspaceCapabilities(true));
        workspace.setCodeLens(new CodeLensWorkspaceCapabilities(true));
        return workspace;
    }

    private static WindowClientCapabilities windowAbilities() {
        WindowClientCapabilities window = new WindowClientCapabilities();
        window.setShowDocument(new ShowDocumentCapabilities(true));
        return window;
    }

    /** Waits for an answer. */
    static <T> T answer(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    PreviewServer server() {
        return server;
    }

    /** What the server said of itself. */
    InitializeResult greeting() {
        return greeting;
    }

    /** Says goodbye; true if the server has ended in order. */
    boolean quit() {
        answer(server.shutdown());
        server.exit();
        return answer(ended);
    }

    boolean isOver() {
        return ended.isDone();
    }
}
