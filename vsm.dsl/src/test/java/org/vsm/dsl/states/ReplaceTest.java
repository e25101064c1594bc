package org.vsm.dsl.states;

import static org.vsm.dsl.states.StateText.assertIssues;
import static org.vsm.dsl.states.StateText.assertToBe;

import org.junit.jupiter.api.Test;

/** {@code replace}: a block in the place of elements. */
class ReplaceTest {

    @Test
    void theBlockStandsWhereTheFirstOneWas() {
        assertToBe("step A  step B  step C  step D", "replace B, D with { step X wait 1 h }", "step A\nstep X\nwait 1 h\nstep C\n");
        assertToBe("step A  step B  step C  step D", "replace D, B with { step X }", "step A\nstep C\nstep X\n");
    }

    @Test
    void elementsOfDifferentBlocksCanBeReplaced() {
        assertToBe("step A  either 50 % { step B } otherwise { step C }", "replace B, A with { step X }", """
                choice
                    50 %
                        step X
                    otherwise
                        step C
                """);
    }

    @Test
    void aBlockAroundAReplacedElementLeadsToItsPlace() {
        assertToBe("step A  stage T { step B step C }", "replace C, T with { step X }", "step A\nstep X\n");
    }

    @Test
    void referencesGoToTheElementThatSaysWas() {
        assertToBe("step A  step B { rework 5 % to A }  problem P \"Slow\" at A  feedback from B to A", "replace A with { step X step Y { was A } }", """
                step X
                step Y: was A
                step B: rework 5 % to Y
                problem P "Slow" at Y
                feedback from B to Y
                """);
    }

    @Test
    void elseToTheFirstStepOfTheBlock() {
        assertToBe("step A  step B { rework 5 % to A }", "replace A with { wait 1 h  either 50 % { step X } otherwise { } step Y }", """
                wait 1 h
                choice
                    50 %
                        step X
                    otherwise
                step Y
                step B: rework 5 % to X
                """);
    }

    @Test
    void aNameMayBeUsedAgainAndIsThenTheSuccessor() {
        assertToBe("step A  step B { rework 5 % to A }", "replace A with { step Bot step A { PT 1 min } }", """
                step Bot
                step A: PT 1 min
                step B: rework 5 % to A
                """);
    }

    @Test
    void aLineGoesToAStepEvenWhereSomethingElseSaysWas() {
        assertToBe("step A  step B { rework 5 % to A }  problem P \"Slow\" at A", "replace A with { queue Q 4 { was A } step X }", """
                queue Q 4: was A
                step X
                step B: rework 5 % to X
                problem P "Slow" at Q
                """);
    }

    @Test
    void whatStandsInAReplacedStageIsReplacedToo() {
        assertToBe("stage T { step A step B }  step C { rework 5 % to B  rework 6 % to A }",
                "replace T with { step X step Y { was B } }", """
                step X
                step Y: was B
                step C: rework 5 % to Y, rework 6 % to X
                """);
    }

    @Test
    void whereNoStepFollowsALineHasNowhereToGo() {
        assertIssues("step Z  step A  step B { rework 5 % to A }", "replace Z, A with { wait 1 h }", "STILL_A_TARGET \"A\"\n");
    }

    @Test
    void replacementsFollowEachOther() {
        assertToBe("step A  step B { rework 5 % to A }", "replace A with { step X }  replace X with { step Y }", "step Y\nstep B: rework 5 % to Y\n");
        assertIssues("step A  step B { rework 5 % to A }", "replace A with { step X }  remove X", "STILL_A_TARGET \"X\"\n");
    }

    @Test
    void aLaterChangeOfALineFindsItByItsNewTarget() {
        assertToBe("step A  step B { rework 5 % to A once \"Details\" }", "replace A with { step X }  change B { rework 2 % to X }",
                "step X\nstep B: rework 2 % to X once \"Details\"\n");
    }

    @Test
    void keepPutsAReplacedElementIntoTheBlockWithAllItsData() {
        assertToBe("step A  step B by Desk { PT 5 min  rework 25 % to A }  step C", "replace A, B with { step X { was A }  keep B }", """
                step X: was A
                step B by Desk: PT 5 min, rework 25 % to X
                step C
                """);
    }

    @Test
    void keepWorksInsideBlocksAndForPartsOfWhatIsReplaced() {
        assertToBe("step A  step B  stage T { step C step D }  step E { rework 5 % to D }",
                "replace A, B, T with { parallel { keep B } and { keep A } keep D }", """
                parallel
                    branch
                        step B
                    branch
                        step A
                step D
                step E: rework 5 % to D
                """);
    }

    @Test
    void earlierChangesOfAKeptElementHold() {
        assertToBe("step A { PT 5 min }", "change A { PT 3 min }  replace A with { wait 1 h  keep A }  change A { batch 2 }",
                "wait 1 h\nstep A: PT 3 min, batch 2\n");
    }

    @Test
    void keepOfSomethingElseIsReported() {
        assertIssues("step A  step B", "replace A with { keep B }", "NOT_REPLACED \"B\"\n");
        assertIssues("step A", "replace A with { keep A keep A }", "NOT_REPLACED \"A\"\n");
    }

    @Test
    void keepOutsideAReplaceIsNothing() {
        assertToBe("step A", "keep A  insert before A { keep A }", "step A\n");
    }
}
