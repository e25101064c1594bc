package org.vsm.cli.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vsm.cli.Io;
import org.vsm.cli.serve.folder.ServedFolder;

/** A server with a folder of its own, and clients that may say whatever they like. */
public final class ServedFiles implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final LiveServer server;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST).build();

    /** Serves a folder or a file, to those who follow too. */
    public ServedFiles(Path source) throws IOException {
        InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = LiveServer.start(ServedFolder.of(source), io(source), anywhere, List.of(anywhere));
    }

    /** The surroundings of a command that is called in the folder. */
    public static Io io(Path source) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        return new Io(nowhere, nowhere, InputStream.nullInputStream(), source, Map.of(), false, false, Locale.ENGLISH);
    }

    /** The address that is printed, with its key. */
    public URI printed() {
        return URI.create(server.address());
    }

    /** Where those who edit come in: {@code 127.0.0.1:port}. */
    public String editorHost() {
        return printed().getAuthority();
    }

    /** What those who follow open. */
    public URI shared() {
        return URI.create(server.shares().get(0));
    }

    /** The cookie of a browser that has opened the printed address. */
    public String cookie() {
        return "vsm-" + printed().getPort() + "=" + printed().getQuery().substring("key=".length());
    }

    /** A page as whoever edits sees it. */
    public HttpResponse<String> read(String path) throws IOException, InterruptedException {
        return send(request("http://" + editorHost() + path).header("Cookie", cookie()).build());
    }

    /** A file as whoever edits gets it. */
    public HttpResponse<byte[]> take(String path) throws IOException, InterruptedException {
        return client.send(request("http://" + editorHost() + path).header("Cookie", cookie()).build(), BodyHandlers.ofByteArray());
    }

    /** A page as those see it who follow; the path follows the one that is shared. */
    public HttpResponse<String> follow(String path) throws IOException, InterruptedException {
        return send(request(shared() + path).build());
    }

    /** A request of one's own making. */
    public static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(LONGEST);
    }

    public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    /** All that comes back for lines that no well-behaved client would send; the last line is followed by an empty one. */
    public static String raw(String authority, String... lines) throws IOException {
        URI there = URI.create("http://" + authority);
        try (Socket socket = new Socket(there.getHost(), there.getPort())) {
            socket.setSoTimeout((int) LONGEST.toMillis());
            OutputStream out = socket.getOutputStream();
            out.write((String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A page that edits, at the live socket. */
    public OpenPage editor() throws Exception {
        return OpenPage.at(client, "ws://" + editorHost() + "/live", "http://" + editorHost(), cookie());
    }

    /** A page that follows. */
    public OpenPage follower() throws Exception {
        return OpenPage.at(client, "ws://" + shared().getAuthority() + shared().getPath() + "live", "http://" + shared().getAuthority(), null);
    }

    @Override
    public void close() {
        server.close();
    }
}
