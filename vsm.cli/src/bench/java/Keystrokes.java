import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.*;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.vsm.dsl.ide.preview.PreviewParams;
import org.vsm.dsl.ide.preview.PreviewServer;

/**
 * How long a server takes from a keystroke to its diagnostics. It starts `vsm lsp`, opens a stream of so many steps, and
 * types: each keystroke waits for the diagnostics of the one before, as people are slower than that.
 *
 * Arguments: number of steps; what 95 % of the keystrokes, initialize and a map may take at most, in ms; number of edits; then
 * the command that starts the server. Ends with 1 where something takes longer.
 */
public final class Keystrokes implements Endpoint {

    private static final String URI = "file:///bench/stream.vsm";

    private final LinkedBlockingQueue<Long> answers = new LinkedBlockingQueue<>();
    private final StringBuilder text;
    private int version;
    private final String name;
    private PreviewServer server;

    private Keystrokes(int steps) {
        this.text = new StringBuilder(stream(steps));
        this.name = steps + " steps";
    }

    public static void main(String[] arguments) throws Exception {
        int steps = Integer.parseInt(arguments[0]);
        int[] limits = {Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3])};
        int edits = Integer.parseInt(arguments[4]);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(List.of(arguments).subList(5, arguments.length))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            boolean fast = new Keystrokes(steps).run(process, start, edits, limits);
            System.exit(fast ? 0 : 1);
        } finally {
            process.destroy();
        }
    }

    private boolean run(Process process, long start, int edits, int[] limits) throws Exception {
        Launcher<PreviewServer> launcher = Launcher.createIoLauncher(this, PreviewServer.class, process.getInputStream(), process.getOutputStream(),
                Executors.newCachedThreadPool(), written -> written);
        launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams greeting = new InitializeParams();
        greeting.setCapabilities(new ClientCapabilities());
        server.initialize(greeting).get(60, TimeUnit.SECONDS);
        double initialized = (System.nanoTime() - start) / 1e6;
        server.initialized(new InitializedParams());
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(URI, "vsm", ++version, text.toString())));
        answers.poll(120, TimeUnit.SECONDS);
        type(200);
        double before = cpu(process);
        List<Double> times = type(edits);
        double work = (cpu(process) - before) / times.size();
        Collections.sort(times);
        List<Double> maps = maps();
        double most = times.get((int) Math.ceil(times.size() * 0.95) - 1);
        double map = maps.get(maps.size() / 2);
        System.out.printf(Locale.ROOT, "%s: %d edits, keystroke to diagnostics in ms: fastest %.1f, median %.1f, 95 %% within %.1f (at most %d), slowest %.1f; work of all cores for each %.1f; "
                + "initialize from the start of the process %.0f ms (at most %d); map after an edit, median of %d: %.0f ms (at most %d)%n", name, edits,
                times.get(0), times.get(times.size() / 2), most, limits[0], times.get(times.size() - 1), work, initialized, limits[1], maps.size(), map, limits[2]);
        server.shutdown().get(10, TimeUnit.SECONDS);
        server.exit();
        return most <= limits[0] && initialized <= limits[1] && map <= limits[2];
    }

    /** Milliseconds of work so far; beside the time that has passed it tells how busy the machine is with other things. */
    private static double cpu(Process process) {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    /** From an edit to the map of the new text. */
    private List<Double> maps() throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            int digit = text.indexOf("process time ") + "process time ".length();
            long start = System.nanoTime();
            edit(digit, 1, Integer.toString(i % 9 + 1));
            server.preview(new PreviewParams(new TextDocumentIdentifier(URI), null, "A")).get(60, TimeUnit.SECONDS);
            times.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(times);
        return times;
    }

    /** A new statement, letter by letter, here and there in the file, and out again. */
    private List<Double> type(int edits) throws Exception {
        String typed = "    step Neu by T1 { process time 12 min  wait time 3 h }\n";
        List<Double> times = new ArrayList<>();
        int line = 0;
        while (times.size() < edits) {
            line = (line + 37) % 50 + 5;
            int place = nthLine(line);
            int done = 0;
            while (done < typed.length() && times.size() < edits) {
                times.add(edit(place + done, 0, typed.substring(done, done + 1)));
                done++;
            }
            times.add(edit(place, done, ""));
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

    /** Of what the server says only that it has looked at the text counts. */
    @Override
    public void notify(String method, Object parameter) {
        if (method.equals("textDocument/publishDiagnostics")) {
            answers.add(System.nanoTime());
        }
    }

    @Override
    public CompletableFuture<?> request(String method, Object parameter) {
        return CompletableFuture.completedFuture(null);
    }
}
