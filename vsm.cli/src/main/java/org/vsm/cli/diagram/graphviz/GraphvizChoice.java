package org.vsm.cli.diagram.graphviz;

import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.GraphvizCmdLineEngine;
import guru.nidi.graphviz.engine.GraphvizCmdLineEngine.NeatoOption;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.GraphvizException;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Which Graphviz lays out and routes. */
public enum GraphvizChoice {

    /** The one that comes with vsm: the same output on every machine, nothing to install. */
    EMBEDDED {
        @Override
        GraphvizEngine engine(Layout layout) {
            return layout == Layout.NOP2 ? EmbeddedEngine.keepingPositions() : new EmbeddedEngine();
        }

        /** None, and none is looked for on the class path, which takes longer than many a layout. */
        @Override
        Rasterizer rasterizer() {
            return null;
        }
    },

    /**
     * The same, which keeps its last answers: a key that is pressed changes a figure, seldom a way, and a way takes most of the
     * time of a picture.
     */
    REMEMBERING {

        private final RecentAnswers answers = new RecentAnswers();

        @Override
        GraphvizEngine engine(Layout layout) {
            return EMBEDDED.engine(layout);
        }

        @Override
        Rasterizer rasterizer() {
            return EMBEDDED.rasterizer();
        }

        @Override
        public String render(String dot, Layout layout, Format format) {
            return answers.of(dot, layout, format, () -> super.render(dot, layout, format));
        }
    },

    /** The {@code dot} found on the path. Its version and fonts decide what comes out. */
    INSTALLED {
        @Override
        GraphvizEngine engine(Layout layout) {
            return layout == Layout.NOP2
                    ? new GraphvizCmdLineEngine("dot", NeatoOption.NO_LAYOUT_ALLOW_OVERLAP)
                    : new GraphvizCmdLineEngine("dot");
        }

        @Override
        Rasterizer rasterizer() {
            return Rasterizer.NONE;
        }
    };

    abstract GraphvizEngine engine(Layout layout);

    abstract Rasterizer rasterizer();

    /** Whether this Graphviz can be used on this machine. */
    public boolean isThere() {
        AtomicBoolean there = new AtomicBoolean();
        engine(Layout.DOT).init(engine -> there.set(true), engine -> there.set(false));
        return there.get();
    }

    /**
     * Lays out a graph and writes it.
     *
     * @param dot    the graph in Graphviz's language
     * @param layout how nodes are placed
     * @param format a text format ({@code SVG}, {@code JSON}, {@code DOT}, {@code PLAIN}, …)
     * @return Graphviz's output as it is
     * @throws GraphvizException if Graphviz fails (with its message) or is not there; the embedded one also throws on
     *                           warnings
     */
    public String render(String dot, Layout layout, Format format) {
        Options options = Options.create().engine(layout == Layout.DOT ? Engine.DOT : Engine.NEATO).format(format);
        try (GraphvizEngine engine = engine(layout)) {
            return engine.execute(dot, options, rasterizer()).asString();
        } catch (GraphvizException e) {
            throw e;
        } catch (IOException e) {
            throw new GraphvizException(e.getMessage(), e);
        } catch (Exception e) {
            throw new GraphvizException("Graphviz failed: " + e.getMessage(), e);
        }
    }
}
