package org.vsm.cli.diagram.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Ink;

/** What is drawn around a part changes neither how work gets into it nor how it gets out. */
class MarkedTest {

    /** A queue, filled without a limit, of which work is pulled. */
    private static final Part PART = new Part.Single("Q") {
        @Override
        public double width() {
            return 40;
        }

        @Override
        public double above() {
            return 20;
        }

        @Override
        public double below() {
            return 30;
        }

        @Override
        public double inset() {
            return 5;
        }

        @Override
        public Move in() {
            return Move.PUSH;
        }

        @Override
        public Move out() {
            return Move.PULL;
        }

        @Override
        protected void draw(double x, double y, Sheet sheet) {
            sheet.put(name(), new Box(x, y - above(), width(), above() + below()));
        }
    };

    @Test
    void aMarkLeavesTheMovesAndTheMiddle() {
        Part marked = new Marked("Q", PART, new KaizenBurst("Less work in front of us"), 0);
        assertEquals(Part.Move.PUSH, marked.in());
        assertEquals(Part.Move.PULL, marked.out());
        assertEquals(132, marked.width());
        assertEquals(66, marked.middleOf("Q"));
        assertEquals((132 - 40) / 2 + 5, marked.inset());
        assertEquals(30, marked.below());
    }

    @Test
    void linesReachTheMarkOfAnElement() {
        Sheet sheet = new Sheet();
        Part marked = new Marked("Q", PART, new KaizenBurst("Less"), 0);
        marked.place(10, 100, sheet);
        assertEquals(100 - marked.above(), sheet.box("Q").y());
        assertEquals(130, sheet.box("Q").bottom());
        assertEquals(132, sheet.box("Q").width());
    }

    @Test
    void remarksLeaveTheMoves() {
        Part annotated = new Annotated("Q", PART, List.of("from 5 to 3"), Ink.TEXT, 0);
        assertEquals(Part.Move.PUSH, annotated.in());
        assertEquals(Part.Move.PULL, annotated.out());
    }
}
