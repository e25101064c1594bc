package org.vsm.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vsm.cli.command.Program;
import org.vsm.cli.serve.LiveServer;
import org.vsm.cli.serve.folder.ServedFolder;
import org.vsm.cli.warmup.PracticeText;
import org.vsm.cli.warmup.WarmUp;

/**
 * Plays the short verbs and the servers through without a result, so that the launcher learns which classes they need and can put them
 * into a class-data archive. Never called by a user.
 */
public final class Rehearsal {

    private static final String MODEL = "incident-management.vsm";
    private static final String LARGE = PracticeText.LARGE;

    private static final List<List<String>> CALLS = List.of(
            List.of("--version"),
            List.of("check", MODEL),
            List.of("check", "broken.vsm"),
            List.of("check", "--format", "json", "broken.vsm"),
            List.of("format", "--check", MODEL),
            List.of("analyze", MODEL),
            List.of("analyze", "--format", "json", MODEL),
            List.of("compare", MODEL),
            List.of("analyze", LARGE),
            List.of("diagram", MODEL, "-o", "-"),
            List.of("diagram", LARGE, "-o", "map.svg"),
            List.of("diagram", MODEL, "--view", "lanes", "-o", "-"),
            List.of("diagram", MODEL, "--view", "compare", "-o", "-"));

    private Rehearsal() {
    }

    /** @param arguments one: an empty folder to work in */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        for (String name : List.of(MODEL, LARGE)) {
            try (InputStream model = Rehearsal.class.getResourceAsStream(name)) {
                Files.copy(model, folder.resolve(name));
            }
        }
        Files.writeString(folder.resolve("broken.vsm"), "value stream S { current state A { step B { PT 3 } } }");
        Thread thread = new Thread(null, () -> {
            CALLS.forEach(call -> play(folder, call));
            serve(folder);
        }, "vsm", Vsm.STACK);
        thread.start();
    }

    /** What servers practise is what they need; a page is read besides. */
    private static void serve(Path folder) {
        CookieHandler.setDefault(new CookieManager());
        InetSocketAddress somewhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (LiveServer server = LiveServer.start(ServedFolder.of(folder), io(folder), somewhere, List.of());
                InputStream page = URI.create(server.address()).toURL().openStream()) {
            page.readAllBytes();
            WarmUp.practise(server.exercises(), 2);
        } catch (IOException | InterruptedException failure) {
            // servers start as they did without it
        }
    }

    private static void play(Path folder, List<String> call) {
        Program.run(io(folder), call.toArray(String[]::new));
    }

    private static Io io(Path folder) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new Io(nowhere, nowhere, InputStream.nullInputStream(), folder, Map.of(), false, false, Locale.ENGLISH);
    }
}
