package org.vsm.cli.diagram.graphviz;

import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.GraphvizException;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.util.Map;
import java.util.function.Consumer;

/**
 * graphviz-java's way to the Graphviz that comes with vsm: {@code Graphviz.useEngine(new EmbeddedEngine())}.
 *
 * <p>Writes text formats only. graphviz-java has no name for {@code nop2}; {@link #keepingPositions()} runs it in
 * place of {@code neato}, as {@code neato -n2} does on the command line.
 */
public final class EmbeddedEngine implements GraphvizEngine {

    private static final Map<Format, String> FORMATS = Map.of(
            Format.SVG, "svg", Format.SVG_STANDALONE, "svg", Format.DOT, "dot", Format.XDOT, "xdot",
            Format.JSON, "json", Format.JSON0, "json0", Format.PLAIN, "plain", Format.PLAIN_EXT, "plain-ext");

    private final Layout neato;

    /** An engine that lays out with {@code dot} or {@code neato}. */
    public EmbeddedEngine() {
        this(Layout.NEATO);
    }

    private EmbeddedEngine(Layout neato) {
        this.neato = neato;
    }

    /** An engine whose {@code neato} leaves every node at its {@code pos}. */
    public static EmbeddedEngine keepingPositions() {
        return new EmbeddedEngine(Layout.NOP2);
    }

    @Override
    public void init(Consumer<GraphvizEngine> onOk, Consumer<GraphvizEngine> onError) {
        onOk.accept(this);
    }

    /**
     * @throws GraphvizException if Graphviz reports an error or a warning (with its message), or if layout or format is
     *                           none that this engine has
     */
    @Override
    public EngineResult execute(String dot, Options options, Rasterizer rasterizer) {
        String format = FORMATS.get(options.format);
        if (format == null) {
            throw new GraphvizException("The embedded Graphviz does not write " + options.format);
        }
        return EngineResult.fromString(EmbeddedGraphviz.render(dot, layout(options.engine), format));
    }

    private Layout layout(Engine engine) {
        return switch (engine) {
            case DOT -> Layout.DOT;
            case NEATO -> neato;
            default -> throw new GraphvizException("The embedded Graphviz is not used with " + engine);
        };
    }

    @Override
    public void close() {
        // every call cleans up after itself
    }
}
