package org.vsm.cli.diagram.graphviz;

import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import guru.nidi.graphviz.engine.GraphvizException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Graphviz that comes with vsm.
 *
 * <p>Every call runs in a machine of its own: no call sees memory that another one left behind, so the same input
 * gives the same output whatever ran before, and calls from several threads do not meet.
 */
final class EmbeddedGraphviz {

    /** Names of the functions that viz-js exports; its build shortens them. */
    private static final String INITIALIZE = "A";
    private static final String MALLOC = "F";
    private static final String READ_GRAPH = "I";
    private static final String CREATE_CONTEXT = "V";
    private static final String LAYOUT = "X";
    private static final String RESET_ERRORS = "Z";
    private static final String RENDER = "_";
    private static final String SET_STACK = "aa";

    /**
     * Bytes of stack for Graphviz. viz-js gives it 64 KiB, which routing 200 boxes overruns: the stack then grows into
     * other data, and what follows is a wild address or a wrong picture. Routing takes about 100 bytes for each box.
     */
    private static final int STACK = 2 << 20;

    /** Enough for the module's own data. */
    private static final int FIRST_PAGES = 16;

    /** Bytes of stack for the Java methods that Graphviz's functions are compiled to; reserved, not used, up front. */
    private static final long JAVA_STACK = 512L << 20;

    /** Far beyond what any picture takes: on odd input (boxes that touch) orthogonal routing may never end. */
    private static final long SECONDS = 60;

    private static final Pattern FONT_REMARK =
            Pattern.compile("^(Warning: )+no (value for width of|hard-coded metrics for) ");

    private final ClosedSystem system = new ClosedSystem();
    private final Instance instance;

    private EmbeddedGraphviz() {
        instance = Instance.builder(GraphvizModule.load())
                .withImportValues(system.imports())
                .withMachineFactory(GraphvizModule::create)
                .withMemoryFactory(EmbeddedGraphviz::small)
                .withStart(false)
                .build();
        call(INITIALIZE);
        call(SET_STACK, call(MALLOC, STACK) + STACK & -16);
    }

    /** A memory that grows as it is used: the 17 MB that the module asks for take longer than many a layout. */
    private static Memory small(MemoryLimits limits) {
        return new ByteArrayMemory(new MemoryLimits(Math.min(limits.initialPages(), FIRST_PAGES), limits.maximumPages()));
    }

    /**
     * Lays out a graph and writes it.
     *
     * @param dot    the graph in Graphviz's language
     * @param layout how nodes are placed
     * @param format Graphviz's name of a text format: {@code svg}, {@code json}, {@code dot}, {@code plain}, …
     * @return the output
     * @throws GraphvizException if Graphviz reports an error or a warning (with its message), or fails
     */
    static String render(String dot, Layout layout, String format) {
        FutureTask<String> task = new FutureTask<>(() -> renderHere(dot, layout, format));
        Thread thread = new Thread(null, task, "graphviz", JAVA_STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new GraphvizException("Graphviz did not end within " + SECONDS + " seconds", e);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new GraphvizException("Graphviz was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof GraphvizException failure
                    ? failure : new GraphvizException("Graphviz failed: " + e.getCause(), e.getCause());
        }
    }

    private static String renderHere(String dot, Layout layout, String format) {
        EmbeddedGraphviz graphviz = new EmbeddedGraphviz();
        String output;
        try {
            output = graphviz.run(dot, layout, format);
        } catch (ChicoryException e) {
            throw graphviz.failure("Graphviz failed: " + e.getMessage());
        }
        if (!graphviz.messages().isEmpty()) {
            throw graphviz.failure("");
        }
        return output;
    }

    private String run(String dot, Layout layout, String format) {
        int graph = call(READ_GRAPH, string(dot));
        if (graph == 0) {
            throw failure("Graphviz cannot read the graph");
        }
        int context = call(CREATE_CONTEXT);
        call(RESET_ERRORS);
        if (call(LAYOUT, context, graph, string(layout.name().toLowerCase(Locale.ROOT))) != 0) {
            throw failure("Graphviz cannot lay out the graph");
        }
        int output = call(RENDER, context, graph, string(format));
        if (output == 0) {
            throw failure("Graphviz cannot write the format " + format);
        }
        return instance.memory().readCString(output, StandardCharsets.UTF_8);
    }

    private int call(String function, int... arguments) {
        long[] values = new long[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            values[i] = arguments[i];
        }
        long[] result = instance.export(function).apply(values);
        return result == null || result.length == 0 ? 0 : (int) result[0];
    }

    /** Puts a text into the machine's memory; it goes with the machine. */
    private int string(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int address = call(MALLOC, bytes.length + 1);
        instance.memory().write(address, bytes);
        instance.memory().writeByte(address + bytes.length, (byte) 0);
        return address;
    }

    private GraphvizException failure(String otherwise) {
        return new GraphvizException(messages().isEmpty() ? otherwise : messages());
    }

    /** What Graphviz said, without its remarks on the width of letters: vsm measures text itself. */
    private String messages() {
        return system.messages().lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !FONT_REMARK.matcher(line).find())
                .collect(Collectors.joining("\n"));
    }
}
