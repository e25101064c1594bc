package org.vsm.cli.serve;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** A page that is open in some browser: what it says over its socket, and what it is told. */
public final class OpenPage implements WebSocket.Listener, AutoCloseable {

    private static final long LONGEST_SECONDS = 60;

    private final BlockingQueue<JsonObject> told = new LinkedBlockingQueue<>();
    private final Set<String> types = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private WebSocket socket;

    private OpenPage() {
    }

    /** @param cookie null where it has none */
    public static OpenPage at(HttpClient client, String address, String origin, String cookie) throws Exception {
        OpenPage page = new OpenPage();
        WebSocket.Builder builder = client.newWebSocketBuilder();
        if (origin != null) {
            builder.header("Origin", origin);
        }
        if (cookie != null) {
            builder.header("Cookie", cookie);
        }
        page.socket = builder.buildAsync(URI.create(address), page).get(LONGEST_SECONDS, TimeUnit.SECONDS);
        return page;
    }

    /** Says something. */
    public void say(String json) throws Exception {
        socket.sendText(json, true).get(LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    /** Opens a file. */
    public void watch(String file, String more) throws Exception {
        JsonObject message = JsonParser.parseString("{" + more + "}").getAsJsonObject();
        message.addProperty("type", "watch");
        message.addProperty("file", file);
        say(message.toString());
    }

    /** Replaces a stretch of a text. */
    public void edit(long revision, int from, int to, String insert) throws Exception {
        JsonObject message = new JsonObject();
        message.addProperty("type", "edit");
        message.addProperty("sequence", 1);
        message.addProperty("revision", revision);
        message.addProperty("from", from);
        message.addProperty("to", to);
        message.addProperty("insert", insert);
        say(message.toString());
    }

    /** The next message of a type; others before it are passed over. */
    public JsonObject hear(String type) throws InterruptedException {
        return hear(type, message -> true);
    }

    /** The next message that is like this. */
    public JsonObject hear(String type, Predicate<JsonObject> like) throws InterruptedException {
        while (true) {
            JsonObject message = told.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("no message of type " + type);
            }
            if (message.get("type").getAsString().equals(type) && like.test(message)) {
                return message;
            }
        }
    }

    /** The types of all messages that came. */
    public Set<String> types() {
        return Set.copyOf(types);
    }

    /** With which status the server has closed the page. */
    public int closed() throws Exception {
        return closed.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            take(JsonParser.parseString(text.toString()).getAsJsonObject());
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean last) {
        byte[] some = new byte[part.remaining()];
        part.get(some);
        bytes.writeBytes(some);
        if (last) {
            take(unpacked(bytes.toByteArray()));
            bytes.reset();
        }
        from.request(1);
        return null;
    }

    private void take(JsonObject message) {
        types.add(message.get("type").getAsString());
        told.add(message);
    }

    private static JsonObject unpacked(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        closed.complete(status);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable problem) {
        closed.completeExceptionally(problem);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
