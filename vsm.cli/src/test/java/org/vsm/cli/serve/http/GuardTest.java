package org.vsm.cli.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.serve.http.SecretPlans.MODEL;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vsm.cli.serve.NetworkAddresses;
import org.vsm.cli.serve.ServedFiles;

/** Nobody reads or writes who was not let in. */
class GuardTest {

    @RegisterExtension
    static final SecretPlans PLANS = new SecretPlans();
    private final ServedFiles served = PLANS.served();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/stream/plans.vsm", "/present/plans.vsm", "/download/plans.vsm?format=svg", "/report/plans.vsm", "/?key=wrong"})
    void withoutTheKeyNothingIsRead(String path) throws Exception {
        HttpResponse<String> answer = served.send(ServedFiles.request("http://" + served.editorHost() + path).build());
        assertEquals(403, answer.statusCode());
        assertFalse(answer.body().contains("Secret plans"), answer.body());
        assertTrue(answer.body().contains("Open the one that vsm serve has printed"), answer.body());
    }

    @Test
    void whoOpensThePrintedAddressIsLetInAndTheKeyDoesNotStayInTheAddress() throws Exception {
        HttpResponse<String> answer = served.send(ServedFiles.request(served.printed() + "&lang=de").build());
        assertEquals(303, answer.statusCode());
        assertEquals("/?lang=de", answer.headers().firstValue("Location").orElseThrow());
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.startsWith(served.cookie() + ";") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
        assertEquals(200, served.read("/stream/plans.vsm").statusCode());
        assertTrue(served.read("/").body().contains("Secret plans"));
    }

    /** A name that leads to this machine, though it belongs to somebody else: DNS rebinding. */
    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1", "127.0.0.1:PORT.evil.example", "[::ffff:127.0.0.1]:PORT", ""})
    void anotherNameIsRefused(String host) throws Exception {
        String answer = ServedFiles.raw(served.editorHost(), "GET / HTTP/1.1", "Host: " + host.replace("PORT", Integer.toString(served.printed().getPort())),
                "Cookie: " + served.cookie());
        assertTrue(answer.startsWith("HTTP/1.1 421 ") || answer.startsWith("HTTP/1.1 400 "), answer);
        assertFalse(answer.contains("Secret plans"), answer);
    }

    @Test
    void twoNamesAtOnceAreRefused() throws Exception {
        String answer = ServedFiles.raw(served.editorHost(), "GET / HTTP/1.1", "Host: " + served.editorHost(), "Host: evil.example", "Cookie: " + served.cookie());
        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "http://localhost:1", "null", "https://HOST", "http://HOST.evil.example", ""})
    void noOtherSiteOpensASocket(String origin) throws Exception {
        for (String path : List.of("/live", "/language")) {
            String answer = handshake(path, "Origin: " + origin.replace("HOST", served.editorHost()), "Cookie: " + served.cookie());
            assertTrue(answer.startsWith("HTTP/1.1 403 "), path + ": " + answer);
        }
    }

    @Test
    void aSocketNeedsTheOriginAndTheKey() throws Exception {
        assertTrue(handshake("/live", "X-Nothing: 1", "Cookie: " + served.cookie()).startsWith("HTTP/1.1 403 "));
        assertTrue(handshake("/live", "Origin: http://" + served.editorHost(), "X-Nothing: 1").startsWith("HTTP/1.1 403 "));
        assertTrue(handshake("/language", "Origin: http://" + served.editorHost(), "X-Nothing: 1").startsWith("HTTP/1.1 403 "));
    }

    private String handshake(String path, String one, String other) throws IOException {
        return ServedFiles.raw(served.editorHost(), "GET " + path + " HTTP/1.1", "Host: " + served.editorHost(), "Upgrade: websocket",
                "Connection: Upgrade", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version: 13", one, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void nothingIsWrittenByRequests(String method) throws Exception {
        HttpResponse<String> answer = served.send(ServedFiles.request("http://" + served.editorHost() + "/stream/plans.vsm")
                .header("Cookie", served.cookie()).method(method, BodyPublishers.ofString("x")).build());
        assertEquals(405, answer.statusCode());
        assertEquals(MODEL, Files.readString(PLANS.file()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/stream/plans.vsm", "/nothing", "/download/plans.vsm?format=svg", "/report/plans.vsm"})
    void everyAnswerTellsTheBrowserToBeStrict(String path) throws Exception {
        HttpResponse<String> answer = served.read(path);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none';") && policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'")
                && policy.contains("form-action 'none'"), policy);
        assertFalse(policy.contains("unsafe-eval") || policy.contains("*") || policy.matches(".*script-src[^;]*unsafe-inline.*"), policy);
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals("no-referrer", answer.headers().firstValue("Referrer-Policy").orElseThrow());
        assertEquals("same-origin", answer.headers().firstValue("Cross-Origin-Resource-Policy").orElseThrow());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
        assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    }

    /** What is no proper request never comes to the pages. */
    @ParameterizedTest
    @ValueSource(strings = {"/stream/%2e%2e/plans.vsm", "/stream/a%00.vsm", "/stream/..%2fplans.vsm", "/assets/nothing.js"})
    void whatTheServerItselfRefusesIsAsStrict(String path) throws Exception {
        String answer = ServedFiles.raw(served.editorHost(), "GET " + path + " HTTP/1.1", "Host: " + served.editorHost(), "Cookie: " + served.cookie());
        assertTrue(answer.startsWith("HTTP/1.1 40"), answer);
        assertTrue(answer.contains("Content-Security-Policy: default-src 'none';"), answer);
        assertFalse(answer.contains("<"), answer);
    }

    /** Nobody reads what is sent along, however much it is. */
    @Test
    void whatIsSentAlongIsNotWaitedFor() throws Exception {
        assertTrue(ServedFiles.raw(served.editorHost(), "POST /stream/plans.vsm HTTP/1.1", "Host: " + served.editorHost(), "Cookie: " + served.cookie(),
                "Content-Length: 99999999999").startsWith("HTTP/1.1 405 "));
        assertTrue(ServedFiles.raw(served.editorHost(), "GET / HTTP/1.1", "Host: " + served.editorHost(), "Cookie: " + served.cookie(),
                "X: " + "x".repeat(20_000)).startsWith("HTTP/1.1 431 "));
        assertTrue(ServedFiles.raw(served.editorHost(), "GET /stream/" + "x".repeat(30_000) + " HTTP/1.1", "Host: " + served.editorHost())
                .startsWith("HTTP/1.1 414 "));
    }

    @Test
    void scriptsInPagesHaveTheNonceOfTheirAnswerOnly() throws Exception {
        HttpResponse<String> one = served.read("/stream/plans.vsm");
        String policy = one.headers().firstValue("Content-Security-Policy").orElseThrow();
        String nonce = policy.replaceFirst(".*'nonce-([^']+)'.*", "$1");
        assertTrue(nonce.length() >= 22, nonce);
        assertTrue(one.body().contains("<script type=\"importmap\" nonce=\"" + nonce + "\">"), one.body());
        assertFalse(Pattern.compile("<script(?![^>]*(nonce|src)=)|<style| style=|\\son[a-z]+=", Pattern.CASE_INSENSITIVE).matcher(one.body()).find(), one.body());
        assertNotEquals(policy, served.read("/stream/plans.vsm").headers().firstValue("Content-Security-Policy").orElseThrow());
    }

    @Test
    void nobodyElseInTheNetworkReachesWhoeverEdits() throws Exception {
        for (InetAddress address : NetworkAddresses.all()) {
            try (Socket socket = new Socket()) {
                assertThrows(ConnectException.class, () -> socket.connect(new InetSocketAddress(address, served.printed().getPort()), 20_000));
            }
        }
    }

    @Test
    void everyStartHasSecretsOfItsOwn() throws Exception {
        try (ServedFiles again = new ServedFiles(PLANS.folder())) {
            assertNotEquals(served.printed().getQuery(), again.printed().getQuery());
            assertNotEquals(served.shared().getPath(), again.shared().getPath());
            // 22 characters of six bits hold 128 of them
            assertTrue(again.shared().getPath().matches("/follow/[A-Za-z0-9_-]{22,}/"), again.shared().getPath());
        }
    }
}
