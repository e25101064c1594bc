package org.vsm.cli.serve.language;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.eclipse.lsp4j.FileChangeType;
import org.vsm.cli.server.EditorFacts;
import org.vsm.cli.server.MessageInput;
import org.vsm.cli.server.MessageOutput;
import org.vsm.dsl.ide.server.Server;

/**
 * A page with a language server of its own, for as long as it is there: one message of the protocol in each frame of text.
 * Public for the sake of Jetty, which calls it.
 */
public final class LanguageConnection implements Session.Listener.AutoDemanding {

    /** In characters: a file of the largest size that is edited here, and what is around it. */
    static final int LONGEST_MESSAGE = 4 * 1024 * 1024;
    /** Messages that the server has not read yet; a person does not type that fast. */
    static final int MOST_WAITING = 1_000;

    private final FolderAddresses addresses;
    private final PageMessages fromPage;
    private final ServerMessages fromServer;
    private final Consumer<LanguageConnection> atEnd;
    private final MessageInput input = new MessageInput(MOST_WAITING);
    private Session page;

    /** @param atEnd is told when the page has gone */
    LanguageConnection(FolderAddresses addresses, Consumer<LanguageConnection> atEnd) {
        this.addresses = addresses;
        this.fromPage = new PageMessages(addresses);
        this.fromServer = new ServerMessages(addresses);
        this.atEnd = atEnd;
    }

    @Override
    public void onWebSocketOpen(Session session) {
        page = session;
        page.setMaxTextMessageSize(LONGEST_MESSAGE);
        // a facilitator may talk for hours between two words
        page.setIdleTimeout(Duration.ZERO);
        Server server = new Server(input, new MessageOutput(this::toPage), List.of(new EditorFacts(Locale.ENGLISH)))
                .within(addresses.folder());
        Thread thread = new Thread(server::run, "language server of a page");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void onWebSocketText(String text) {
        Optional<JsonObject> message = fromPage.checked(text);
        if (message.isPresent() && !input.add(message.get().toString())) {
            page.close(StatusCode.POLICY_VIOLATION, "too many messages", Callback.NOOP);
        }
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        end();
    }

    @Override
    public void onWebSocketClose(int status, String reason, Callback callback) {
        end();
        callback.succeed();
    }

    private void toPage(String text) {
        fromServer.checked(text).ifPresent(each -> page.sendText(each, Callback.NOOP));
    }

    /** A file has changed on the disk. */
    void changed(Path file, FileChangeType how) {
        JsonObject event = new JsonObject();
        event.addProperty("uri", file.toUri().toString());
        event.addProperty("type", how.getValue());
        JsonArray changes = new JsonArray();
        changes.add(event);
        JsonObject params = new JsonObject();
        params.add("changes", changes);
        JsonObject message = new JsonObject();
        message.addProperty("jsonrpc", "2.0");
        message.addProperty("method", "workspace/didChangeWatchedFiles");
        message.add("params", params);
        input.add(message.toString());
    }

    /** Sends the page away. */
    void close() {
        if (page != null) {
            page.close(StatusCode.SHUTDOWN, null, Callback.NOOP);
        }
        end();
    }

    private void end() {
        input.close();
        atEnd.accept(this);
    }
}
