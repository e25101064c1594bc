import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.*;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * How long a server takes from a keystroke to its diagnostics. It starts `vsm lsp`, opens a stream of so many steps, and
 * types: each keystroke waits for the diagnostics of the one before, as people are slower than that.
 *
 * Arguments: number of steps, number of edits; then the command that starts the server.
 */
public final class Keystrokes implements LanguageClient {

    private static final String URI = "file:///bench/stream.vsm";

    private final LinkedBlockingQueue<Long> answers = new LinkedBlockingQueue<>();
    private final StringBuilder text;
    private int version;
    private LanguageServer server;

    private Keystrokes(int steps) {
        this.text = new StringBuilder(stream(steps));
    }

    public static void main(String[] arguments) throws Exception {
        int steps = Integer.parseInt(arguments[0]);
        int edits = Integer.parseInt(arguments[1]);
        Process process = new ProcessBuilder(List.of(arguments).subList(2, arguments.length))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            new Keystrokes(steps).run(process, steps, edits);
        } finally {
            process.destroy();
        }
    }

    private void run(Process process, int steps, int edits) throws Exception {
        long start = System.nanoTime();
        Launcher<LanguageServer> launcher = Launcher.createLauncher(this, LanguageServer.class, process.getInputStream(), process.getOutputStream());
        launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams greeting = new InitializeParams();
        greeting.setCapabilities(new ClientCapabilities());
        server.initialize(greeting).get(60, TimeUnit.SECONDS);
        double initialized = (System.nanoTime() - start) / 1e6;
        server.initialized(new InitializedParams());
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(URI, "vsm", ++version, text.toString())));
        answers.poll(120, TimeUnit.SECONDS);
        Thread.sleep(1000);
        type(100);
        List<Double> times = type(edits);
        List<Double> busy = List.of();
        Collections.sort(times);
        System.out.printf(Locale.ROOT, "%d steps, %d edits: initialize %.0f ms; keystroke to diagnostics in ms: fastest %.1f, median %.1f, 95 %% within %.1f, slowest %.1f%n",
                steps, edits, initialized, times.get(0), times.get(times.size() / 2), times.get((int) Math.ceil(times.size() * 0.95) - 1),
                times.get(times.size() - 1));
        server.shutdown().get(10, TimeUnit.SECONDS);
        server.exit();
    }

    /** A new statement, letter by letter, here and there in the file, and out again. */
    private List<Double> type(int edits) throws Exception {
        String typed = "    step Neu by T1 { process time 12 min  wait time 3 h }\n";
        List<Double> times = new ArrayList<>();
        int place = 0;
        int line = 0;
        while (times.size() < edits) {
            line = (line + 37) % 97 + 5;
            place = nthLine(line);
            for (int i = 0; i < typed.length() && times.size() < edits; i++) {
                times.add(edit(place + i, 0, typed.substring(i, i + 1)));
            }
            times.add(edit(place, Math.min(typed.length(), text.length() - place), ""));
        }
        return times;
    }

    private int nthLine(int line) {
        int at = 0;
        for (int i = 0; i < line; i++) {
            at = text.indexOf("\n", at) + 1;
        }
        return at;
    }

    private double edit(int offset, int length, String inserted) throws Exception {
        Range range = new Range(place(offset), place(offset + length));
        text.replace(offset, offset + length, inserted);
        Thread.sleep(Integer.getInteger("pause", 0));
        answers.clear();
        long start = System.nanoTime();
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(URI, ++version),
                List.of(new TextDocumentContentChangeEvent(range, inserted))));
        Long end = answers.poll(60, TimeUnit.SECONDS);
        if (end == null) {
            throw new IllegalStateException("no diagnostics within a minute");
        }
        return (end - start) / 1e6;
    }

    private Position place(int offset) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(each -> each == '\n').count();
        return new Position(line, offset - before.lastIndexOf("\n") - 1);
    }

    private static String stream(int steps) {
        StringBuilder text = new StringBuilder("value stream S {\n  customer C demands 10 per day\n  team T1 { people 4000 }\n  current state A {\n");
        for (int i = 0; i < steps; i++) {
            text.append("    step N").append(i).append(" \"Step ").append(i).append("\" by T1 { process time ").append(i % 17 + 1)
                    .append(" .. ").append(i % 17 + 9).append(" min  wait time 2 h  complete and accurate 95 %");
            text.append(i % 10 == 9 ? "  rework 5 % to N" + (i - 5) : "").append(" }\n");
        }
        return text.append("  }\n}\n").toString();
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
        answers.add(System.nanoTime());
    }

    @Override
    public void telemetryEvent(Object object) {
    }

    @Override
    public void showMessage(MessageParams message) {
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
    }
}
