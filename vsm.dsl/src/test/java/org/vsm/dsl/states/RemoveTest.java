package org.vsm.dsl.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vsm.dsl.states.StateText.assertIssues;
import static org.vsm.dsl.states.StateText.assertToBe;
import static org.vsm.dsl.states.StateText.toBe;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.StatePrinter;

/** What {@code remove} takes away, and what goes with it. */
class RemoveTest {

    @Test
    void elementsOfEveryKindCanBeRemoved() {
        assertToBe("""
                step A { problem P "Slow" } queue Q 3 wait W 1 h handoff H
                stage T { step B } parallel Both { step C } and { step D } problem R "Late" at A feedback F from A to Staff step Z
                """, "remove Q, W, H  remove T, Both  remove P, R, F", """
                step A
                step Z
                """);
    }

    @Test
    void insideBlocksToo() {
        assertToBe("either 50 % { step A step B } otherwise { step C }  step D { rework 5 % to D { delay X 1 h wait Y 1 h } }", "remove A, X", """
                choice
                    50 %
                        step B
                    otherwise
                        step C
                step D: rework 5 % to D
                    way back
                        wait Y 1 h
                """);
    }

    @Test
    void informationAndProblemsOfARemovedStepGoWithIt() {
        assertToBe("step A  step B  problem P \"Slow\" at A  feedback from A to B  information from Staff to B", "remove A", """
                step B
                information from Staff to B
                """);
    }

    @Test
    void aLineToARemovedStepIsReportedAtTheTargetOfTheRemove() {
        assertIssues("step A  step B { rework 5 % to A  skip 2 % to D }  step C  step D", "remove C, A  remove D", """
                STILL_A_TARGET "A"
                STILL_A_TARGET "D"
                """);
    }

    @Test
    void aLineToAStepInARemovedStageToo() {
        assertIssues("step Z  stage T { step A }  step B { rework 5 % to A }", "remove Z, T", "STILL_A_TARGET \"T\"\n");
    }

    @Test
    void aLineThatIsTakenAwayOrGoesWithItsStepDoesNoHarm() {
        assertToBe("step A  step B { rework 5 % to A }", "remove A  change B { rework 0 % to A }", "step B\n");
        assertToBe("step A  step B { rework 5 % to A }  step C", "remove A, B", "step C\n");
    }

    @Test
    void aTeamOrPartyStillInUseIsReportedOnceForEachUse() {
        assertIssues("step A by Desk  wait W for Staff 1 h  handoff to Second", "remove Desk, Staff, Second", """
                STILL_IN_USE "Desk"
                STILL_IN_USE "Staff"
                STILL_IN_USE "Second"
                """);
    }

    @Test
    void aTeamNoLongerInUseIsGone() {
        EffectiveState state = toBe("step A by Desk  feedback from Desk to A", "change A { by Second }  remove Desk");
        assertEquals("", StateText.issues(state));
        assertEquals("step A by Second\n", StateText.printed(state));
        assertEquals("team Second: people 2\ncustomer Staff demands 30 per day\nsystem Itsm\n", StatePrinter.printShared(state));
    }

    @Test
    void whatIsForARemovedTypeOnlyGoesWithIt() {
        assertToBe("""
                step A { PT 5 min  PT 9 min for Large  WT 1 h for Small, Large  rework 5 % for Large to A { wait 1 h for Large } }
                wait W 2 h for Large
                queue Q 2 h for Large
                either Large { step B } or Small, Large { step C }
                """, "remove Large", """
                step A: PT 5 min, WT 1 h for Small
                queue Q
                choice
                    Small
                        step C
                """);
    }

    @Test
    void aWaitOnAWayBackForARemovedTypeDoesNotTakeTheLineWithIt() {
        assertToBe("step A { rework 5 % to A { wait 1 h for Large } }", "remove Large", "step A: rework 5 % to A\n    way back\n");
    }

    @Test
    void aChoiceForARemovedTypeIsGone() {
        assertToBe("step A  either Large { step B }", "remove Large", "step A\n");
    }

    @Test
    void aChangeOfSomethingGoneIsReportedAtThatChange() {
        assertIssues("step A  step B", "improvement I { remove A }  change A { PT 1 min }  remove A  insert after A { step C }  replace A with { }", """
                GONE "A"
                GONE "A"
                GONE "A"
                GONE "A"
                """);
    }

    @Test
    void aChangeOfSomethingThatComesLaterOrWithARejectedImprovementIsReported() {
        assertIssues("step A", """
                change New { PT 1 min }
                insert after A { step New }
                improvement No { status rejected  insert after A { step Bot } }
                change Bot { PT 1 min }
                change A { rework 5 % to Bot }
                """, """
                NOT_THERE "New"
                NOT_THERE "Bot"
                NOT_THERE "Bot"
                """);
    }

    @Test
    void aLineMayPointToWhatComesLater() {
        assertToBe("step A", "change A { skip 5 % to New }  insert after A { step B step New }", "step A: skip 5 % to New\nstep B\nstep New\n");
    }
}
