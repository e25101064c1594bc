package org.vsm.cli.serve.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.vsm.cli.Io;
import org.vsm.cli.serve.LiveServer;
import org.vsm.cli.serve.folder.ServedFolder;

/** Where people work on value streams: a served folder, whoever edits, and those who follow, each with a browser of their own. */
public final class Room implements AutoCloseable {

    private final Path source;
    private LiveServer server;
    private final List<ChromeDriver> browsers = new ArrayList<>();

    private Room(Path source, LiveServer server) {
        this.source = source;
        this.server = server;
    }

    /** Serves a file or folder to one person; skips the test where there is no browser. */
    public static Room of(Path source) {
        return of(source, List.of());
    }

    /** Serves a file or folder, also to those who follow. */
    public static Room sharing(Path source) {
        return of(source, List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)));
    }

    private static Room of(Path source, List<InetSocketAddress> shared) {
        Browser.assumeThere();
        return new Room(source, started(source, 0, shared));
    }

    private static LiveServer started(Path source, int port, List<InetSocketAddress> shared) {
        Io io = new Io(System.out, System.err, InputStream.nullInputStream(), source.toAbsolutePath(), Map.of(), false, false, Locale.ENGLISH);
        try {
            return LiveServer.start(ServedFolder.of(source), io, new InetSocketAddress(InetAddress.getLoopbackAddress(), port), shared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server and starts it again at the same port; nobody follows then. */
    public void restart() {
        server.close();
        server = started(source, URI.create(server.address()).getPort(), List.of());
    }

    /** Opens the address that is printed now, in another tab of a browser. */
    public void openAgain(LivePage page) {
        String here = page.browser().getWindowHandle();
        page.browser().switchTo().newWindow(WindowType.TAB).get(server.address());
        page.browser().close();
        page.browser().switchTo().window(here);
    }

    /** The page of a stream for whoever edits. */
    public LivePage edit(String file) {
        return edit(file, "en", false);
    }

    /**
     * The page of a stream for whoever edits.
     *
     * @param language of the page
     * @param dark     whether the user likes dark pages
     */
    public LivePage edit(String file, String language, boolean dark) {
        ChromeDriver browser = browser(language, dark);
        browser.get(server.address());
        browser.get(server.address().replaceFirst("/\\?key=.*", "/stream/" + file + "?lang=" + language));
        return new LivePage(browser).whenShown();
    }

    /** The page of a stream for somebody who follows, in a browser that has never been here. */
    public LivePage follow(String file) {
        ChromeDriver browser = browser("en", false);
        browser.get(server.shares().get(0) + "stream/" + file);
        return new LivePage(browser).whenShown();
    }

    /** The server of this room. */
    public LiveServer server() {
        return server;
    }

    private ChromeDriver browser(String language, boolean dark) {
        ChromeDriver browser = Browser.open(language, dark);
        browsers.add(browser);
        return browser;
    }

    @Override
    public void close() {
        browsers.forEach(ChromeDriver::quit);
        server.close();
    }
}
