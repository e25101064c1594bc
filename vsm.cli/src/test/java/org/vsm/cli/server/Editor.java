package org.vsm.cli.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.ExecuteCommandCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.vsm.dsl.ide.preview.Preview;
import org.vsm.dsl.ide.preview.PreviewParams;
import org.vsm.dsl.ide.server.Server;

/** An editor that speaks the protocol with a server of its own, over streams as a real one does. */
final class Editor implements LanguageClient, AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final Path folder;
    private final VsmServer server;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
    private final AtomicInteger version = new AtomicInteger();
    private final CompletableFuture<Boolean> ended;
    final List<ShowDocumentParams> shown = new ArrayList<>();
    final AtomicInteger lensRefreshes = new AtomicInteger();

    private Editor(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        PipedInputStream toServer = new PipedInputStream(1 << 16);
        PipedInputStream fromServer = new PipedInputStream(1 << 16);
        PipedOutputStream clientOut = new PipedOutputStream(toServer);
        PipedOutputStream serverOut = new PipedOutputStream(fromServer);
        this.ended = CompletableFuture.supplyAsync(() -> serve(toServer, serverOut), work -> new Thread(work, "server").start());
        Launcher<VsmServer> launcher = Launcher.createLauncher(this, VsmServer.class, fromServer, clientOut);
        launcher.startListening();
        this.server = launcher.getRemoteProxy();
    }

    private static boolean serve(InputStream in, OutputStream out) {
        try (out) {
            return new Server(in, out, List.of(new EditorFacts(Locale.ENGLISH))).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An editor whose folder is open; it speaks English. */
    static Editor in(Path folder) {
        return in(folder, "en");
    }

    /** One that speaks English and knows no places to fill in. */
    static Editor withoutSnippets(Path folder) {
        return in(folder, "en", false);
    }

    static Editor in(Path folder, String locale) {
        return in(folder, locale, true);
    }

    private static Editor in(Path folder, String locale, boolean snippets) {
        try {
            Editor editor = new Editor(folder);
            editor.greet(locale, snippets);
            return editor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InitializeResult greeting;

    private void greet(String locale, boolean snippets) {
        InitializeParams params = new InitializeParams();
        params.setLocale(locale);
        params.setCapabilities(abilities(snippets));
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "folder")));
        greeting = answer(server.initialize(params));
        server.initialized(new InitializedParams());
    }

    private static ClientCapabilities abilities(boolean snippets) {
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        CompletionItemCapabilities item = new CompletionItemCapabilities();
        item.setSnippetSupport(snippets);
        text.setCompletion(new CompletionCapabilities(item));
        text.setDocumentSymbol(new DocumentSymbolCapabilities());
        text.getDocumentSymbol().setHierarchicalDocumentSymbolSupport(true);
        text.setRename(new RenameCapabilities(true, false));
        text.setFoldingRange(new FoldingRangeCapabilities());
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setExecuteCommand(new ExecuteCommandCapabilities());
        workspace.setWorkspaceFolders(true);
        workspace.setInlayHint(new InlayHintWorkspaceCapabilities(true));
        workspace.setCodeLens(new CodeLensWorkspaceCapabilities(true));
        ClientCapabilities abilities = new ClientCapabilities(workspace, text, null);
        WindowClientCapabilities window = new WindowClientCapabilities();
        window.setShowDocument(new ShowDocumentCapabilities(true));
        abilities.setWindow(window);
        return abilities;
    }

    InitializeResult greeting() {
        return greeting;
    }

    LanguageServer server() {
        return server;
    }

    /** What the server of vsm understands beyond the protocol. */
    interface VsmServer extends LanguageServer {

        @JsonRequest("vsm/preview")
        CompletableFuture<Preview> preview(PreviewParams params);
    }

    CompletableFuture<Preview> preview(PreviewParams params) {
        return server.preview(params);
    }

    // ------------------------------------------------------------ files

    String uri(String name) {
        return name.startsWith("untitled:") ? name : folder.resolve(name).toUri().toString();
    }

    TextDocumentIdentifier id(String name) {
        return new TextDocumentIdentifier(uri(name));
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a file that is on the disk with this text. */
    void open(String name, String text) {
        write(name, text);
        openUnsaved(name, text);
    }

    void openUnsaved(String name, String text) {
        forget(name);
        texts.put(name, text);
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(
                new TextDocumentItem(uri(name), "vsm", version.incrementAndGet(), text)));
    }

    void close(String name) {
        texts.remove(name);
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(id(name)));
    }

    /** Types something in the place of something else. */
    void replace(String name, String old, String inserted) {
        String text = texts.get(name);
        int start = text.indexOf(old);
        if (start < 0) {
            throw new IllegalArgumentException("not in " + name + ": " + old);
        }
        replaceAt(name, start, start + old.length(), inserted);
    }

    /** Types something in the place of what stands between two offsets. */
    void replaceAt(String name, int start, int end, String inserted) {
        String text = texts.get(name);
        forget(name);
        texts.put(name, text.substring(0, start) + inserted + text.substring(end));
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(name), version.incrementAndGet()),
                List.of(new TextDocumentContentChangeEvent(new Range(place(text, start), place(text, end)), inserted))));
    }

    String text(String name) {
        return texts.get(name);
    }

    /** The place of the mark § in a text, which the server sees without the mark. */
    Position openAt(String name, String marked) {
        int mark = marked.indexOf('§');
        String text = marked.substring(0, mark) + marked.substring(mark + 1);
        open(name, text);
        return place(text, mark);
    }

    /** The place of the first character of a part of a file. */
    Position at(String name, String part) {
        int start = texts.get(name).indexOf(part);
        if (start < 0) {
            throw new IllegalArgumentException("not in " + name + ": " + part);
        }
        return place(texts.get(name), start);
    }

    /** What stands in a range of a file. */
    String part(String name, Range range) {
        String text = texts.get(name);
        return text.substring(offset(text, range.getStart()), offset(text, range.getEnd()));
    }

    /** The text of a file after edits. */
    String edited(String name, List<? extends TextEdit> edits) {
        String text = texts.get(name);
        List<TextEdit> backwards = new ArrayList<>(edits);
        backwards.sort((one, other) -> offset(text, other.getRange().getStart()) - offset(text, one.getRange().getStart()));
        StringBuilder result = new StringBuilder(text);
        backwards.forEach(each -> result.replace(offset(text, each.getRange().getStart()), offset(text, each.getRange().getEnd()), each.getNewText()));
        return result.toString();
    }

    static Position place(String text, int offset) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(each -> each == '\n').count();
        return new Position(line, offset - before.lastIndexOf('\n') - 1);
    }

    private static int offset(String text, Position place) {
        int start = 0;
        for (int line = 0; line < place.getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.min(start + place.getCharacter(), text.length());
    }

    // ------------------------------------------------------------ answers

    static <T> T answer(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void forget(String name) {
        diagnostics.remove(uri(name));
    }

    /** What is said of a file since it was changed last. */
    List<Diagnostic> diagnostics(String name) {
        return diagnosticsWhere(name, all -> true);
    }

    /** Waits until what is said of a file is as expected. */
    synchronized List<Diagnostic> diagnosticsWhere(String name, Predicate<List<Diagnostic>> expected) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!diagnostics.containsKey(uri(name)) || !expected.test(diagnostics.get(uri(name)))) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new IllegalStateException("said of " + name + " only: " + said(name));
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return diagnostics.get(uri(name));
    }

    private List<String> said(String name) {
        List<Diagnostic> all = diagnostics.get(uri(name));
        return all == null ? List.of("nothing yet") : all.stream().map(each -> codeOf(each) + " at " + part(name, each.getRange())).toList();
    }

    /** Waits until a diagnostic with a code is said of a file. */
    Diagnostic diagnostic(String name, String code) {
        return diagnosticsWhere(name, all -> all.stream().anyMatch(each -> code.equals(codeOf(each)))).stream()
                .filter(each -> code.equals(codeOf(each))).findFirst().orElseThrow();
    }

    static String codeOf(Diagnostic diagnostic) {
        return diagnostic.getCode() == null ? null : diagnostic.getCode().getLeft();
    }

    /** Says goodbye; true if the server has ended in order. */
    boolean quit() {
        answer(server.shutdown());
        server.exit();
        return answer(ended);
    }

    @Override
    public void close() {
        if (!ended.isDone()) {
            quit();
        }
    }

    // ------------------------------------------------------------ what the server says

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
        diagnostics.put(params.getUri(), params.getDiagnostics());
        notifyAll();
    }

    @Override
    public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams params) {
        shown.add(params);
        return CompletableFuture.completedFuture(new ShowDocumentResult(true));
    }

    @Override
    public CompletableFuture<Void> refreshCodeLenses() {
        lensRefreshes.incrementAndGet();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> refreshInlayHints() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object object) {
        // nothing is expected
    }

    @Override
    public void showMessage(MessageParams message) {
        // nothing is expected
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        // nothing is expected
    }
}
