package org.vsm.cli.diagram.graphviz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.GraphvizException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs where Graphviz is installed; both Graphviz versions draw, not the same picture. */
class InstalledGraphvizTest {

    private static final String GRAPH = "digraph { a [pos=\"0,0\"]; b [pos=\"144,0\"]; a -> b -> a }";

    @BeforeAll
    static void needsDot() {
        assumeTrue(GraphvizChoice.INSTALLED.isThere(), "Graphviz is not installed");
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void bothDraw(Layout layout) {
        for (GraphvizChoice graphviz : GraphvizChoice.values()) {
            String plain = graphviz.render(GRAPH, layout, Format.PLAIN);
            assertEquals(2, plain.lines().filter(line -> line.startsWith("edge ")).count(), graphviz + ": " + plain);
        }
    }

    @Test
    void errorsCarryGraphvizMessage() {
        GraphvizException e = assertThrows(GraphvizException.class,
                () -> GraphvizChoice.INSTALLED.render("digraph { a ->", Layout.DOT, Format.SVG));
        assertTrue(e.getMessage().contains("syntax error"), e.getMessage());
    }
}
