package org.vsm.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vsm.cli.command.Program;

/**
 * Plays the short verbs through without a result, so that the launcher learns which classes they need and can put them
 * into a class-data archive. Never called by a user.
 */
public final class Rehearsal {

    private static final String MODEL = "incident-management.vsm";

    private static final List<List<String>> CALLS = List.of(
            List.of("--version"),
            List.of("check", MODEL),
            List.of("check", "broken.vsm"),
            List.of("check", "--format", "json", "broken.vsm"),
            List.of("format", "--check", MODEL),
            List.of("analyze", MODEL),
            List.of("analyze", "--format", "json", MODEL),
            List.of("compare", MODEL),
            List.of("diagram", MODEL, "-o", "-"),
            // in rows so narrow that Graphviz has to find ways around boxes
            List.of("diagram", MODEL, "--width", "900", "-o", "-"),
            List.of("diagram", MODEL, "--view", "lanes", "-o", "-"),
            List.of("diagram", MODEL, "--view", "compare", "-o", "-"));

    private Rehearsal() {
    }

    /** @param arguments one: an empty folder to work in */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        try (InputStream model = Rehearsal.class.getResourceAsStream(MODEL)) {
            Files.copy(model, folder.resolve(MODEL));
        }
        Files.writeString(folder.resolve("broken.vsm"), "value stream S { current state A { step B { PT 3 } } }");
        Thread thread = new Thread(null, () -> CALLS.forEach(call -> play(folder, call)), "vsm", Vsm.STACK);
        thread.start();
    }

    private static void play(Path folder, List<String> call) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Io io = new Io(nowhere, nowhere, InputStream.nullInputStream(), folder, Map.of(), false, false, Locale.ENGLISH);
        Program.run(io, call.toArray(String[]::new));
    }
}
