package org.vsm.dsl.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.vsm.dsl.states.StateText.assertIssues;
import static org.vsm.dsl.states.StateText.assertToBe;
import static org.vsm.dsl.states.StateText.issues;
import static org.vsm.dsl.states.StateText.printed;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.testing.Models;
import org.vsm.dsl.testing.StatePrinter;

/** What a state has from its base, and what it adds. */
class InheritanceTest {

    @Test
    void allButDatesAndNotesIsInherited() {
        assertToBe("""
                observed 2026-05-12  due 2026-06-01  note "As seen in May"
                demand 10 per day
                step A by Desk { PT 5 min  problem P "Slow"  uses Itsm }
                queue Q 4
                problem Late "Too late" at Q
                feedback from A to Staff
                """, "", """
                demand 10 per day
                step A by Desk: PT 5 min, problem P "Slow", uses Itsm
                queue Q 4
                problem Late "Too late" at Q
                feedback from A to Staff
                """);
    }

    @Test
    void itsOwnDatesNotesAndDemandCount() {
        assertToBe("observed 2026-05-12  demand 10 per day  step A", "due 2026-12-31  note \"Planned\"  demand 12 per day", """
                step A
                due 2026-12-31
                note "Planned"
                demand 12 per day
                """);
    }

    @Test
    void ownElementsComeAtTheEnd() {
        assertToBe("step A", "step B  change A { PT 1 min }  wait Later 1 h", """
                step A: PT 1 min
                step B
                wait Later 1 h
                """);
    }

    @Test
    void anElementAfterTheInheritedDeliveryIsReportedOnce() {
        assertIssues("step A  stage End { delivery }", "step B  step C", "AFTER_DELIVERY \"step B\"\n");
    }

    @Test
    void anElementAfterTheStatesOwnDeliveryIsNotReported() {
        assertIssues("step A", "delivery  step B", "");
    }

    @Test
    void aStateWithoutBaseIsItsOwnText() {
        Document text = StateText.text("step A { PT 5 min }  improvement I { }", "");
        EffectiveState state = EffectiveStates.of(Models.state(text, "AsIs"));
        assertEquals("step A: PT 5 min\n", printed(state));
        assertSame(Models.named(text, Step.class, "A"), state.elements().get(0));
    }

    @Test
    void changesApplyInTheOrderOfTheTextImprovementsIncluded() {
        assertToBe("step A { PT 5 min }", """
                improvement I { change A { PT 4 min  batch 2 } }
                change A { PT 3 min }
                improvement J { change A { batch 8 } }
                """, "step A: PT 3 min, batch 8\n");
    }

    @Test
    void anImprovementIsLeftOutWhereItsLastStatusIsRejected() {
        assertToBe("step A { PT 5 min }  step B { PT 5 min }", """
                improvement No { status approved  status rejected 2026-05-01 "too dear"  change A { PT 1 min } }
                improvement Yes { status rejected  status approved  change B { PT 1 min } }
                """, """
                step A: PT 5 min
                step B: PT 1 min
                """);
    }

    @Test
    void aChainMayHaveAnyLengthAndCrossFiles() {
        Models files = new Models();
        files.file("stream.vsm", """
                value stream S {
                    team Desk
                    current state AsIs { step A by Desk { PT 5 min  WT 1 h } }
                    future state Next from AsIs { change A { PT 4 min }  insert after A { step B } }
                }
                """);
        files.file("later.vsm", """
                import "stream.vsm"
                team Robots
                future state Later of S from Next { change B { by Robots  PT 1 min }  step C by Robots }
                """);
        Document last = files.file("last.vsm", """
                import "stream.vsm"
                import "later.vsm"
                system Console
                ideal state Last of S from Later { change A { WT 0 min }  change C { uses Console } }
                """);
        EffectiveState state = EffectiveStates.of(Models.state(last, "Last"));
        assertEquals("", issues(state));
        assertEquals("""
                step A by Desk: PT 4 min, WT 0 min
                step B by Robots: PT 1 min
                step C by Robots: uses Console
                """, printed(state));
        assertEquals("""
                team Desk
                team Robots
                system Console
                """, StatePrinter.printShared(state));
    }

    @Test
    void statesThatAreBuiltFromEachOtherHaveNothingInThem() {
        Document text = Models.parse("""
                value stream S {
                    future state A from B { step X }
                    future state B from A { }
                    future state C from C { }
                    future state D from A { }
                }
                """);
        for (String name : new String[] {"A", "B", "C", "D"}) {
            State state = Models.named(text, State.class, name);
            EffectiveState effective = EffectiveStates.of(state);
            assertEquals(0, effective.items().size());
            assertEquals(StateIssue.Code.CYCLE, effective.issues().get(0).code());
        }
    }
}
