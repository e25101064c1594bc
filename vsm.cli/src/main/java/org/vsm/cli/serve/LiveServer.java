package org.vsm.cli.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.vsm.cli.Io;
import org.vsm.cli.serve.folder.ServedFolder;
import org.vsm.cli.serve.http.Entrance;
import org.vsm.cli.serve.http.Guard;
import org.vsm.cli.serve.http.Refusals;
import org.vsm.cli.serve.http.Routes;
import org.vsm.cli.serve.http.Secret;
import org.vsm.cli.serve.http.Visit;
import org.vsm.cli.serve.live.Drawings;
import org.vsm.cli.serve.live.LiveTexts;
import org.vsm.cli.serve.page.PageFiles;
import org.vsm.cli.serve.page.PageRoutes;
import org.vsm.cli.serve.socket.LiveSocket;

/** Serves the models of a folder to browsers, until it is closed. */
public final class LiveServer implements AutoCloseable {

    private static final long STACK = 1L << 29;
    private static final int MOST_CONNECTIONS = 1_000;
    private static final int MOST_THREADS = 64;
    private static final int LONGEST_HEADERS = 16 * 1024;
    private static final Duration IDLE = Duration.ofSeconds(60);

    private final Server server;
    private final Drawings drawings;
    private final List<Entrance> entrances = new ArrayList<>();
    private final List<String> shares = new ArrayList<>();
    private String address;

    /**
     * Starts to serve.
     *
     * @param at     where whoever edits comes in, on this machine; port 0 for a free one
     * @param shared where those who follow come in; port 0 for the same port; empty for nobody
     * @throws IOException where an address cannot be listened at
     */
    public static LiveServer start(ServedFolder folder, Io io, InetSocketAddress at, List<InetSocketAddress> shared) throws IOException {
        LiveServer live = new LiveServer(io);
        try {
            live.open(at, shared);
            live.serve(folder, io);
            return live;
        } catch (IOException | RuntimeException failure) {
            live.close();
            throw failure;
        } catch (Exception failure) {
            live.close();
            throw new IOException(failure);
        }
    }

    private LiveServer(Io io) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setDaemon(true);
        threads.setName("live");
        server = new Server(threads);
        drawings = new Drawings(io, STACK);
    }

    private void open(InetSocketAddress at, List<InetSocketAddress> shared) throws IOException {
        Entrance editor = Entrance.ofEditor(Secret.random());
        int port = listen(editor, at.getAddress(), at.getPort());
        address = "http://" + editor.hosts().get(0) + ":" + port + "/?key=" + editor.secret().text();
        Secret token = Secret.random();
        for (InetSocketAddress each : shared) {
            Entrance followers = Entrance.ofFollowers(literal(each.getAddress()), token);
            int sharedPort = listen(followers, each.getAddress(), each.getPort() == 0 ? port : each.getPort());
            shares.add("http://" + followers.hosts().get(0) + ":" + sharedPort + followers.base() + "/");
        }
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
    }

    private static String literal(InetAddress address) {
        String text = address.getHostAddress();
        return text.contains(":") ? "[" + text.replaceFirst("%.*", "") + "]" : text;
    }

    private int listen(Entrance entrance, InetAddress address, int port) throws IOException {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(LONGEST_HEADERS);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setName(entrance.name());
        connector.setHost(address.getHostAddress());
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        connector.open();
        server.addConnector(connector);
        entrances.add(entrance);
        return connector.getLocalPort();
    }

    private void serve(ServedFolder folder, Io io) throws Exception {
        LiveTexts texts = new LiveTexts(folder, io, drawings);
        PageRoutes pages = new PageRoutes(folder, io, shares);
        Refusals refusals = new Refusals(io.labels());
        ServerWebSocketContainer sockets = ServerWebSocketContainer.ensure(server);
        sockets.setIdleTimeout(IDLE);
        Routes routes = new Routes(refusals)
                .forAll("", pages::list)
                .forAll("stream", pages::stream)
                .forAll("present", pages::present)
                .forAll("page", PageFiles::answer)
                .forAll("live", visit -> upgrade(visit, sockets, texts));
        server.setHandler(new Guard(entrances, refusals, routes));
        server.start();
    }

    private static boolean upgrade(Visit visit, ServerWebSocketContainer sockets, LiveTexts texts) {
        return sockets.upgrade((request, response, callback) -> new LiveSocket(texts, visit.entrance().editor()),
                visit.request(), visit.response(), visit.callback());
    }

    /** What whoever edits opens. */
    public String address() {
        return address;
    }

    /** What those who follow open; empty where nothing is shared. */
    public List<String> shares() {
        return List.copyOf(shares);
    }

    /** Waits until it is closed. */
    public void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        drawings.close();
        try {
            server.stop();
        } catch (Exception failure) {
            // it goes with the process then
        }
    }
}
