package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vsm.dsl.ide.server.Server;

/** Whatever bytes come from a client, the server goes on, and answers in whole messages only. */
class BadMessagesTest {

    private static final String HELLO = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";

    private OutputStream toServer;
    private DataInputStream fromServer;
    private CompletableFuture<Boolean> ended;

    @BeforeEach
    void start() throws IOException {
        PipedInputStream in = new PipedInputStream(1 << 20);
        PipedInputStream out = new PipedInputStream(1 << 20);
        toServer = new PipedOutputStream(in);
        PipedOutputStream serverOut = new PipedOutputStream(out);
        fromServer = new DataInputStream(out);
        ended = CompletableFuture.supplyAsync(() -> new Server(in, serverOut, List.of(new EditorFacts(Locale.ENGLISH))).run(),
                work -> new Thread(work, "server").start());
    }

    @AfterEach
    void stop() throws Exception {
        toServer.close();
        ended.get(60, TimeUnit.SECONDS);
    }

    private void bytes(String raw) throws IOException {
        toServer.write(raw.getBytes(StandardCharsets.UTF_8));
        toServer.flush();
    }

    private void message(String json) throws IOException {
        bytes("Content-Length: " + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json);
    }

    /** The next whole message of the server; it must begin with its length, at once. */
    private JsonObject next() throws IOException {
        int length = -1;
        for (String line = line(); !line.isEmpty(); line = line()) {
            assertTrue(line.startsWith("Content-Length: ") || line.startsWith("Content-Type: "), line);
            length = line.startsWith("Content-Length: ") ? Integer.parseInt(line.substring(16)) : length;
        }
        byte[] content = new byte[length];
        fromServer.readFully(content);
        return JsonParser.parseString(new String(content, StandardCharsets.UTF_8)).getAsJsonObject();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = fromServer.read(); c != '\n'; c = fromServer.read()) {
            if (c < 0) {
                throw new EOFException("after: " + line);
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private JsonObject answerTo(int id) throws IOException {
        JsonObject message = next();
        while (!message.has("id") || message.get("id").isJsonNull() || message.get("id").getAsInt() != id) {
            message = next();
        }
        return message;
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Content-Length: 5\r\n\r\n{\"a\":",
            "Content-Length: 3\r\n\r\nabc",
            "Content-Length: 2\r\n\r\n[]",
            "Content-Length: 4\r\n\r\nnull",
            "Content-Length: -7\r\n\r\n",
            "Content-Length: many\r\n\r\n",
            "Content-Length: 99999999999999\r\n\r\n",
            "Content-Length: 2147483647\r\n\r\n",
            "Content-Type: nonsense\r\n\r\n",
            "\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: here\r\n\r\n"})
    void aMalformedMessageDoesNotEndTheConversation(String malformed) throws IOException {
        bytes(malformed);
        message(HELLO);
        assertTrue(answerTo(1).getAsJsonObject("result").has("capabilities"));
        assertFalse(ended.isDone());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\",\"params\":42}",
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\"}",
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\",\"params\":{}}",
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":\"nonsense:://x\"},\"position\":{\"line\":-1,\"character\":-1}}}",
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/completion\",\"params\":{\"textDocument\":{\"uri\":\"file:///gone.vsm\"},\"position\":{\"line\":9,\"character\":9}}}",
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"vsm/preview\",\"params\":{\"textDocument\":{\"uri\":\"file:///gone.vsm\"}}}",
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"vsm/preview\",\"params\":null}",
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"workspace/executeCommand\",\"params\":{\"command\":\"rm\",\"arguments\":[{},7]}}",
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"codeLens/resolve\",\"params\":{\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":0,\"character\":0}},\"data\":[\"file:///gone.vsm\",\"//@x.9\"]}}",
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"no/suchMethod\",\"params\":{}}",
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}"})
    void aRequestThatMakesNoSenseIsAnsweredAndNothingElse(String request) throws IOException {
        message(HELLO);
        answerTo(1);
        message("{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
        message(request);
        JsonObject answer = answerTo(7);
        assertTrue(answer.has("error") || answer.has("result"), answer.toString());
        message("{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"shutdown\"}");
        assertTrue(answerTo(8).has("result"));
    }

    @Test
    void aClientThatIsGoneEndsTheServer() throws Exception {
        message(HELLO);
        answerTo(1);
        bytes("Content-Length: 400\r\n\r\n{\"jsonrpc\":");
        toServer.close();
        assertEquals(false, ended.get(60, TimeUnit.SECONDS));
    }
}
