package org.vsm.cli.diagram.graphviz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.GraphvizException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RecentAnswersTest {

    private final RecentAnswers answers = new RecentAnswers();
    private int given;

    private String ask(String question) {
        return answers.of(question, Layout.NOP2, Format.JSON0, () -> question + " " + ++given);
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        assertEquals("a 1", ask("a"));
        assertEquals("b 2", ask("b"));
        assertEquals("a 1", ask("a"));
        assertEquals("a 3", answers.of("a", Layout.DOT, Format.JSON0, () -> "a " + ++given), "another layout is another question");
    }

    @Test
    void theOldestAreForgotten() {
        for (int i = 0; i <= RecentAnswers.MOST; i++) {
            ask("question " + i);
        }
        assertEquals("question 1 2", ask("question 1"));
        assertEquals("question 0 " + (RecentAnswers.MOST + 2), ask("question 0"));
    }

    @Test
    void whatIsTooLongIsNotKept() {
        String huge = "x".repeat(100_000);
        ask(huge);
        assertEquals(huge + " 2", ask(huge));
    }

    @Test
    void failuresAreNotKept() {
        Supplier<String> failing = () -> {
            throw new GraphvizException("no");
        };
        assertThrows(GraphvizException.class, () -> answers.of("a", Layout.NOP2, Format.JSON0, failing));
        assertEquals("a 1", ask("a"));
    }

    @Test
    void whatIsRememberedIsWhatTheEmbeddedOneSays() {
        String dot = "digraph { splines=ortho; node [shape=box]; a [pos=\"0,0\"]; b [pos=\"300,300\"]; a -> b }";
        String said = GraphvizChoice.EMBEDDED.render(dot, Layout.NOP2, Format.JSON0);
        assertEquals(said, GraphvizChoice.REMEMBERING.render(dot, Layout.NOP2, Format.JSON0));
        assertEquals(said, GraphvizChoice.REMEMBERING.render(dot, Layout.NOP2, Format.JSON0));
    }
}
