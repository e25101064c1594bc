package org.vsm.cli.serve.language;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The part of a page that speaks with the language server. */
final class SocketPage implements WebSocket.Listener, AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final WebSocket socket;
    private final StringBuilder part = new StringBuilder();
    private final StringBuilder heard = new StringBuilder();
    private final Map<Integer, JsonObject> answers = new HashMap<>();
    private final Map<String, JsonObject> diagnostics = new HashMap<>();
    private int number;
    private boolean closed;

    SocketPage(HttpClient browser, URI address) {
        socket = browser.newWebSocketBuilder().buildAsync(address, this).join();
    }

    void greet() {
        JsonObject params = new JsonObject();
        params.add("capabilities", JsonParser.parseString("{\"textDocument\":{\"foldingRange\":{}}}"));
        params.addProperty("locale", "en");
        params.addProperty("rootUri", "file:///");
        ask("initialize", params);
        tell("initialized", new JsonObject());
    }

    // ------------------------------------------------------------ what the page says

    void say(String text) {
        socket.sendText(text, true).join();
    }

    /** The server may hang up before it has heard all. */
    void sayUnlessInterrupted(String text) {
        socket.sendText(text, true).exceptionally(hungUp -> socket).join();
    }

    void tell(String method, JsonObject params) {
        say(message(method, params).toString());
    }

    void didOpen(String uri, String text) {
        JsonObject params = document(uri);
        params.getAsJsonObject("textDocument").addProperty("languageId", "vsm");
        params.getAsJsonObject("textDocument").addProperty("version", ++number);
        params.getAsJsonObject("textDocument").addProperty("text", text);
        tell("textDocument/didOpen", params);
    }

    void didChange(String uri, String text) {
        JsonObject params = document(uri);
        params.getAsJsonObject("textDocument").addProperty("version", ++number);
        JsonObject change = new JsonObject();
        change.addProperty("text", text);
        JsonArray changes = new JsonArray();
        changes.add(change);
        params.add("contentChanges", changes);
        tell("textDocument/didChange", params);
    }

    /** The answer's result or error. */
    JsonObject ask(String method, JsonObject params) {
        int id = request(method, params);
        return await("answer to " + method, () -> answers.get(id));
    }

    /** The answer to a question; null where the next question is answered and this one is not. */
    JsonObject tryToAsk(String method, JsonObject params) {
        int id = request(method, params);
        ask("textDocument/documentSymbol", document("vsm:///a.vsm"));
        synchronized (this) {
            return answers.get(id);
        }
    }

    private int request(String method, JsonObject params) {
        JsonObject message = message(method, params);
        int id = ++number;
        message.addProperty("id", id);
        say(message.toString());
        return id;
    }

    private static JsonObject message(String method, JsonObject params) {
        JsonObject message = new JsonObject();
        message.addProperty("jsonrpc", "2.0");
        message.addProperty("method", method);
        message.add("params", params);
        return message;
    }

    JsonObject document(String uri) {
        JsonObject params = new JsonObject();
        params.add("textDocument", new JsonObject());
        params.getAsJsonObject("textDocument").addProperty("uri", uri);
        return params;
    }

    JsonObject at(String uri, int line, int character) {
        JsonObject params = document(uri);
        params.add("position", JsonParser.parseString("{\"line\":%d,\"character\":%d}".formatted(line, character)));
        return params;
    }

    JsonObject range(String uri) {
        JsonObject params = document(uri);
        params.add("range", JsonParser.parseString("{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":9,\"character\":0}}"));
        params.add("context", JsonParser.parseString("{\"diagnostics\":[]}"));
        return params;
    }

    JsonObject lens(String uri) {
        JsonObject lens = range(uri);
        JsonArray data = new JsonArray();
        data.add(uri);
        data.add("/");
        lens.add("data", data);
        return lens;
    }

    JsonObject command(String name, String... arguments) {
        JsonObject params = new JsonObject();
        params.addProperty("command", name);
        JsonArray all = new JsonArray();
        for (String each : arguments) {
            all.add(each);
        }
        params.add("arguments", all);
        return params;
    }

    // ------------------------------------------------------------ what the page hears

    /** Waits until what is said of a file is as expected. */
    JsonObject diagnostics(String uri, Predicate<JsonArray> expected) {
        return await("diagnostics of " + uri, () -> {
            JsonObject said = diagnostics.get(uri);
            return said != null && expected.test(said.getAsJsonArray("diagnostics")) ? said : null;
        });
    }

    synchronized String heard() {
        return heard.toString();
    }

    void waitUntilClosed() {
        await("the end", () -> closed ? true : null);
    }

    private synchronized <T> T await(String what, Supplier<T> value) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (;;) {
            T found = value.get();
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (found != null) {
                return found;
            }
            if (left <= 0) {
                throw new AssertionError("waited in vain for " + what + "; heard:\n" + heard);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public synchronized CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            heard.append(part).append('\n');
            take(JsonParser.parseString(part.toString()).getAsJsonObject());
            part.setLength(0);
            notifyAll();
        }
        from.request(1);
        return null;
    }

    private void take(JsonObject message) {
        JsonElement method = message.get("method");
        if (method == null) {
            answers.put(message.get("id").getAsInt(), message);
        } else if (method.getAsString().equals("textDocument/publishDiagnostics")) {
            JsonObject params = message.getAsJsonObject("params");
            diagnostics.put(params.get("uri").getAsString(), params);
        }
    }

    @Override
    public synchronized CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        closed = true;
        notifyAll();
        return null;
    }

    @Override
    public synchronized void onError(WebSocket from, Throwable error) {
        closed = true;
        notifyAll();
    }

    /** The server may be about to end the conversation as well: then there is nobody left to say goodbye to. */
    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").handle((said, failure) -> said).join();
    }
}
