package org.vsm.dsl.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vsm.dsl.states.StateText.assertIssues;
import static org.vsm.dsl.states.StateText.assertToBe;
import static org.vsm.dsl.states.StateText.toBe;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.StatePrinter;

/** What {@code change} does to attributes other than times, and to lines. */
class ChangeTest {

    @Test
    void mostAttributesReplaceTheirLike() {
        assertToBe("step A { VA  batch 2  people 3  %C&A 80 % measured  activity \"engage\" }",
                "change A { necessary  batch 1  people 2  %C&A 90 %  activity \"improve\" }",
                "step A: necessary, batch 1, people 2, %C&A 90 %, activity \"improve\"\n");
    }

    @Test
    void performersAndSystemsAreReplaced() {
        assertToBe("step A by Desk { uses Itsm }", "change A { by Second or Desk }", "step A by Second or Desk: uses Itsm\n");
        assertToBe("step A { by Desk }", "change A { by 2 Second }", "step A by 2 Second\n");
    }

    @Test
    void wasteProblemsAndNotesAdd() {
        assertToBe("step A { waste waiting  problem \"Slow\"  note \"x\" }", "change A { waste motion  problem P \"Dull\"  note \"y\" }",
                "step A: waste waiting, problem \"Slow\", note \"x\", waste motion, problem P \"Dull\", note \"y\"\n");
    }

    @Test
    void aChangeoverKeepsItsIntervalUnlessANewOneIsStated() {
        assertToBe("step A { C/O 1 h every 50 }", "change A { C/O 10 min }", "step A: C/O 10 min every 50\n");
        assertToBe("step A { C/O 1 h every 50 }", "change A { C/O 10 min every 2 h }", "step A: C/O 10 min every 2 h\n");
    }

    @Test
    void aReworkLineWithTheSameTargetChangesOnlyWhatItStates() {
        assertToBe("step A  step B { rework 12 % to A once \"Details\" { delay 4 h } }", "change B { rework 4 % to A }", """
                step A
                step B: rework 4 % to A once "Details"
                    way back
                        delay 4 h
                """);
        assertToBe("step A  step B { rework 12 % to A \"Details\" { delay 4 h } }", "change B { rework 12 % to A once \"More\" { wait 1 h } }", """
                step A
                step B: rework 12 % to A once "More"
                    way back
                        wait 1 h
                """);
    }

    @Test
    void emptyBracesEmptyTheWayBack() {
        assertToBe("step A  step B { rework 12 % to A { delay 4 h } }", "change B { rework 4 % to A { } }", """
                step A
                step B: rework 4 % to A
                    way back
                """);
    }

    @Test
    void zeroPercentTakesALineAway() {
        assertToBe("step A  step B { rework 12 % to A  skip 5 % to C  leave 2 % }  step C",
                "change B { rework 0 % to A  skip 0 % to C  leave 0 % }", "step A\nstep B\nstep C\n");
    }

    @Test
    void zeroPercentForATypeHidesTheLineForAllOthers() {
        assertToBe("step A  step B { rework 12 % to A }", "change B { rework 0 % for Large to A }",
                "step A\nstep B: rework 12 % to A, rework 0 % for Large to A\n");
    }

    @Test
    void linesAreMatchedByTargetAndTypes() {
        assertToBe("step A  step B  step C { rework 5 % to A  rework 6 % to B  rework 7 % for Large to B }",
                "change C { rework 1 % to B  rework 2 % for Large to B }", """
                step A
                step B
                step C: rework 5 % to A, rework 1 % to B, rework 2 % for Large to B
                """);
    }

    @Test
    void aSkipKeepsItsReason() {
        assertToBe("step A { skip 5 % to C \"Known\" }  step B  step C", "change A { skip 9 % to C }",
                "step A: skip 9 % to C \"Known\"\nstep B\nstep C\n");
    }

    @Test
    void aLeaveIsReplacedByTypes() {
        assertToBe("step A { leave 5 % \"rejected\"  leave 9 % for Large \"too dear\" }", "change A { leave 3 % }",
                "step A: leave 3 %, leave 9 % for Large \"too dear\"\n");
    }

    @Test
    void toSetsTheNumberOfBuffersWaitsAndHandoffs() {
        assertToBe("queue Q 40 measured  inventory I 2 days  wait W 1 h  delay D every 2 weeks  handoff H to Second { WT 4 h }  handoff J",
                "change Q to 5  change I to 12 estimated  change W to 2 h  change D to every 1 day  change H to 30 min  change J to 5 min", """
                queue Q 5
                inventory I 12 estimated
                wait W 2 h
                delay D every 1 day
                handoff H to Second: WT 30 min
                handoff J: WT 5 min
                """);
        assertToBe("queue Q 40", "change Q to 2 h", "queue Q 2 h\n");
    }

    @Test
    void detailsOfBuffersHandoffsAndStagesChange() {
        assertToBe("queue Q 40 { note \"x\" }  handoff H { WT 1 h }  stage T { activity \"engage\" step A }",
                "change Q { waste inventory }  change H { WT 2 h  waste transport }  change T { activity \"improve\" }", """
                queue Q 40: note "x", waste inventory
                handoff H: WT 2 h, waste transport
                stage T: activity "improve"
                    step A
                """);
    }

    @Test
    void teamsAndPartiesChange() {
        EffectiveState state = toBe("step A by Desk", "change Desk { people 5  available 50 % }  change Staff { demands 40 per day }");
        assertEquals("""
                team Desk: people 5, available 50 %
                team Second: people 2
                customer Staff demands 40 per day
                system Itsm
                """, StatePrinter.printShared(state));
    }

    @Test
    void whatDoesNotFitIsReportedAtTheAttribute() {
        assertIssues("step A  queue Q 4  handoff H", "change A { available 5 % }  change Q { PT 5 min }  change H { batch 3 }  change Desk { VA }", """
                DOES_NOT_FIT "available 5 %"
                DOES_NOT_FIT "PT 5 min"
                DOES_NOT_FIT "batch 3"
                DOES_NOT_FIT "VA"
                """);
    }

    @Test
    void toOnAnythingElseIsReportedAtTheTarget() {
        assertIssues("step A  wait W 1 h  queue Q  either Large Big { } otherwise Rest { }",
                "change A to 5 min  change W to 5  change Q to 10 %  change Big to 10 %  change Desk to 3", """
                TO_DOES_NOT_FIT "A"
                TO_DOES_NOT_FIT "W"
                TO_DOES_NOT_FIT "Q"
                TO_DOES_NOT_FIT "Big"
                TO_DOES_NOT_FIT "Desk"
                """);
    }
}
