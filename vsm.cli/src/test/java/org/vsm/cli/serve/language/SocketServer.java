package org.vsm.cli.serve.language;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.vsm.cli.serve.folder.ServedFolder;

/** A server with nothing but the language socket of a folder. */
final class SocketServer implements AutoCloseable {

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private static final long BETWEEN_LOOKS_NANOS = 10_000_000L;

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final LanguageSockets sockets;
    private final HttpClient browser = HttpClient.newHttpClient();

    SocketServer(Path served) throws IOException {
        sockets = new LanguageSockets(ServedFolder.of(served));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(WebSocketUpgradeHandler.from(server, container -> container.addMapping("/language", sockets)));
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    LanguageSockets sockets() {
        return sockets;
    }

    /** A page that has greeted the language server. */
    SocketPage open() {
        SocketPage page = new SocketPage(browser, URI.create("ws://127.0.0.1:" + connector.getLocalPort() + "/language"));
        page.greet();
        return page;
    }

    /** Whether another page is sent away. */
    boolean isFull() {
        try {
            open().close();
            return false;
        } catch (CompletionException refused) {
            return true;
        }
    }

    void waitUntil(int pages) {
        waitFor("pages: " + sockets.size(), () -> sockets.size() == pages);
    }

    /** Threads of language servers. */
    int threads() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(each -> each.getName().matches("(request|conversation)-\\d+|RequestManager.*|end of input|language server of a page")).count();
    }

    void waitForThreads(int most) {
        waitFor("threads: " + threads(), () -> threads() <= most);
    }

    private static void waitFor(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(what);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    @Override
    public void close() {
        sockets.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
