package org.vsm.cli.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.eclipse.jetty.websocket.server.WebSocketCreator;
import org.vsm.cli.Io;
import org.vsm.cli.serve.assets.AssetHandler;
import org.vsm.cli.serve.assets.Assets;
import org.vsm.cli.serve.download.DownloadRoutes;
import org.vsm.cli.serve.folder.ServedFolder;
import org.vsm.cli.serve.http.Entrance;
import org.vsm.cli.serve.http.Guard;
import org.vsm.cli.serve.http.PlainErrors;
import org.vsm.cli.serve.http.Refusals;
import org.vsm.cli.serve.http.Routes;
import org.vsm.cli.serve.http.Secret;
import org.vsm.cli.serve.http.Visit;
import org.vsm.cli.serve.language.LanguageSockets;
import org.vsm.cli.serve.live.Desk;
import org.vsm.cli.serve.live.DrawingExercise;
import org.vsm.cli.serve.live.Drawings;
import org.vsm.cli.serve.live.LiveText;
import org.vsm.cli.serve.live.LiveTexts;
import org.vsm.cli.serve.live.Reading;
import org.vsm.cli.serve.page.PageRoutes;
import org.vsm.cli.serve.socket.LiveSockets;
import org.vsm.cli.serve.watch.FolderWatch;
import org.vsm.cli.warmup.EditorExercise;
import org.vsm.cli.warmup.Exercise;
import org.vsm.cli.warmup.RoutingExercise;
import org.vsm.cli.warmup.WarmUp;

/** Serves the models of a folder to browsers, until it is closed. */
public final class LiveServer implements AutoCloseable {

    private static final long STACK = 1L << 29;
    private static final int ONE = 1;
    /** A huge picture holds up those only who look at the same text. */
    private static final int TWO = 2;
    private static final int MOST_TEXTS = 1_000;
    private static final int MOST_WAITING = 20;
    /** At each entrance by itself, so that those who follow cannot shut out whoever edits. */
    private static final int MOST_CONNECTIONS = 1_000;
    private static final int MOST_THREADS = 64;
    private static final int LONGEST_HEADERS = 16 * 1024;
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final Duration BEAT = Duration.ofSeconds(20);

    private final Server server;
    private final Desk drawing = new Desk("drawing", TWO, MOST_TEXTS, STACK);
    private final Desk reading = new Desk("reading", ONE, MOST_WAITING, STACK);
    private final List<Entrance> entrances = new ArrayList<>();
    private final List<String> shares = new ArrayList<>();
    private final List<AutoCloseable> parts = new ArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private LiveTexts texts;
    private List<Exercise> exercises = List.of();
    private String address;

    /**
     * Starts to serve.
     *
     * @param at     where whoever edits comes in, on this machine; port 0 for a free one
     * @param shared where those who follow come in: at the same port, except on this machine itself; empty for nobody
     * @throws TakenException where somebody else listens at an address
     * @throws IOException    where an address cannot be listened at
     */
    public static LiveServer start(ServedFolder folder, Io io, InetSocketAddress at, List<InetSocketAddress> shared) throws IOException {
        LiveServer live = new LiveServer();
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

    private LiveServer() {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setDaemon(true);
        threads.setName("live");
        server = new Server(threads);
    }

    private void open(InetSocketAddress at, List<InetSocketAddress> shared) throws IOException {
        Entrance editor = Entrance.ofEditor(Secret.random());
        int port = listen(editor, at.getAddress(), at.getPort());
        address = "http://" + editor.hosts().get(0) + ":" + port + "/?key=" + editor.secret().text();
        Secret token = Secret.random();
        for (InetSocketAddress each : shared) {
            Entrance followers = Entrance.ofFollowers(literal(each.getAddress()), token);
            int sharedPort = listen(followers, each.getAddress(), each.getAddress().isLoopbackAddress() ? each.getPort() : port);
            shares.add("http://" + followers.hosts().get(0) + ":" + sharedPort + followers.base() + "/");
        }
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
        open(connector);
        server.addConnector(connector);
        connector.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
        entrances.add(entrance);
        return connector.getLocalPort();
    }

    private static void open(ServerConnector connector) throws IOException {
        try {
            connector.open();
        } catch (IOException failure) {
            throw failure.getCause() instanceof BindException ? new TakenException(connector.getPort(), failure) : failure;
        }
    }

    private void serve(ServedFolder folder, Io io) throws Exception {
        exercises = List.of(new DrawingExercise(folder, io), new EditorExercise(io), new RoutingExercise());
        Reading models = new Reading(io, folder);
        texts = new LiveTexts(folder, io, new Drawings(models, drawing));
        LiveSockets pagesOpen = new LiveSockets(texts);
        LanguageSockets languages = new LanguageSockets(folder);
        Assets assets = Assets.packed();
        PageRoutes pages = new PageRoutes(folder, models, reading, shares, assets);
        DownloadRoutes downloads = new DownloadRoutes(texts, models, reading);
        Refusals refusals = new Refusals(io.labels());
        ServerWebSocketContainer sockets = ServerWebSocketContainer.ensure(server);
        sockets.setIdleTimeout(IDLE);
        Routes routes = new Routes(refusals)
                .forAll("", pages::list)
                .forAll("stream", pages::stream)
                .forAll("present", pages::present)
                .forAll("download", downloads::download)
                .forAll("report", downloads::report)
                .forAll("live", visit -> upgrade(visit, sockets, (request, response, callback) ->
                        pagesOpen.create(response, visit.entrance().editor())))
                .forEditors("language", visit -> upgrade(visit, sockets, languages));
        server.setErrorHandler(new PlainErrors());
        server.setHandler(new Guard(entrances, refusals, new Handler.Sequence(new AssetHandler(assets), routes)));
        parts.add(languages);
        parts.add(FolderWatch.start(folder, texts::read, changes -> {
            texts.filesChanged();
            changes.changed().forEach(languages::changed);
            changes.added().forEach(languages::changed);
            changes.gone().forEach(languages::deleted);
            if (!changes.added().isEmpty() || !changes.gone().isEmpty()) {
                pagesOpen.folderChanged();
            }
        }));
        server.start();
        ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(LiveServer::daemon);
        heart.scheduleAtFixedRate(pagesOpen::beat, BEAT.toSeconds(), BEAT.toSeconds(), TimeUnit.SECONDS);
        parts.add(heart::shutdownNow);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "heart");
        thread.setDaemon(true);
        return thread;
    }

    private static boolean upgrade(Visit visit, ServerWebSocketContainer sockets, WebSocketCreator creator) {
        return sockets.upgrade(creator, visit.request(), visit.response(), visit.callback());
    }

    /** Practises in the background what pages will ask for, from now on, as the browser starts; the thread ends some seconds later. */
    public Thread warmUp() {
        return WarmUp.begin(exercises, Duration.ZERO);
    }

    /** What pages will ask for. */
    public List<Exercise> exercises() {
        return exercises;
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

    /** Texts that have not been saved, in the order of their names. */
    public List<LiveText> unsaved() {
        return texts == null ? List.of() : texts.unsaved();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            closeParts();
        }
    }

    private void closeParts() {
        parts.add(0, drawing);
        parts.add(1, reading);
        parts.add(server::stop);
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception failure) {
                // it goes with the process then
            }
        }
    }
}
