package org.vsm.cli.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What a server says without being asked. */
final class Heard implements LanguageClient {

    private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
    private final List<ShowDocumentParams> shown = new ArrayList<>();
    private int lensRefreshes;

    /** What was said of a file counts no more: it is changed now. */
    synchronized void forget(String uri) {
        diagnostics.remove(uri);
    }

    /** Waits until what is said of a file, since it was changed last, is as expected. */
    synchronized List<Diagnostic> diagnostics(String uri, Predicate<List<Diagnostic>> expected) {
        waitUntil(() -> diagnostics.containsKey(uri) && expected.test(diagnostics.get(uri)), () -> "said of " + uri + " only: " + diagnostics.get(uri));
        return diagnostics.get(uri);
    }

    private synchronized void waitUntil(BooleanSupplier condition, Supplier<String> instead) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Conversation.PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new IllegalStateException(instead.get());
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The pages that were to be shown. */
    List<ShowDocumentParams> shown() {
        return shown;
    }

    /** How often the client was told to ask for the lines above states anew. */
    synchronized int lensRefreshes() {
        return lensRefreshes;
    }

    /** Waits until the client has been told so more often than that. */
    void moreLensRefreshes(int before) {
        waitUntil(() -> lensRefreshes > before, () -> "the client is not told to ask anew");
    }

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
    public synchronized CompletableFuture<Void> refreshCodeLenses() {
        lensRefreshes++;
        notifyAll();
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
