package org.vsm.dsl.states;

import static org.vsm.dsl.states.StateText.assertToBe;

import org.junit.jupiter.api.Test;

/** Changes of process time, wait and lead time: the base is resolved first, so that each can change alone. */
class StepTimesChangeTest {

    @Test
    void aProcessTimeKeepsTheWait() {
        assertToBe("step A { PT 5 min  WT 1 h }", "change A { PT 2 min }", "step A: WT 1 h, PT 2 min\n");
    }

    @Test
    void aWaitKeepsTheProcessTime() {
        assertToBe("step A { PT 5 min  WT 1 h }", "change A { WT 2 min }", "step A: PT 5 min, WT 2 min\n");
    }

    @Test
    void aNewProcessTimeKeepsTheWaitThatTheLeadTimeLeft() {
        assertToBe("step A { PT 5 min  LT 1 h }", "change A { PT 2 min }", "step A: WT (1 h - 5 min), PT 2 min\n");
    }

    @Test
    void aNewWaitKeepsTheProcessTimeThatTheLeadTimeLeft() {
        assertToBe("step A { WT 5 min  LT 1 h }", "change A { WT 2 min }", "step A: PT (1 h - 5 min), WT 2 min\n");
    }

    @Test
    void aLeadTimeAloneIsAllWaiting() {
        assertToBe("step A { LT 1 h }", "change A { PT 2 min }", "step A: WT 1 h, PT 2 min\n");
    }

    @Test
    void aCycleTimeCountsAsTheProcessTimeThatIsNotGiven() {
        assertToBe("step A { LT 1 h  C/T 4 min }", "change A { WT 10 min }", "step A: C/T 4 min, WT 10 min\n");
        assertToBe("step A { LT 1 h  C/T 4 min }", "change A { C/T 3 min }", "step A: WT (1 h - 4 min), C/T 3 min\n");
        assertToBe("step A { C/T 4 min }", "change A { LT 1 h }", "step A: C/T 4 min, WT (1 h - 4 min)\n");
    }

    @Test
    void aNewLeadTimeSetsTheWait() {
        assertToBe("step A { PT 5 min  WT 1 h }", "change A { LT 30 min }", "step A: PT 5 min, WT (30 min - 5 min)\n");
        assertToBe("step A { WT 1 h }", "change A { LT 30 min }", "step A: WT 30 min\n");
    }

    @Test
    void aNewLeadTimeTakesTheNewProcessTimeInto() {
        assertToBe("step A { PT 5 min  WT 1 h }", "change A { LT 30 min  PT 4 min }", "step A: PT 4 min, WT (30 min - 4 min)\n");
    }

    @Test
    void aNewLeadTimeWithANewWaitSetsTheProcessTime() {
        assertToBe("step A { PT 5 min  WT 1 h }", "change A { LT 30 min  WT 20 min }", "step A: WT 20 min, PT (30 min - 20 min)\n");
    }

    @Test
    void allThreeTogetherStayAsTheyAreWritten() {
        assertToBe("step A", "change A { LT 30 min  WT 20 min  PT 10 min }", "step A: WT 20 min, PT 10 min\n");
    }

    @Test
    void otherChangesLeaveTheLeadTimeAlone() {
        assertToBe("step A { PT 5 min  LT 1 h }", "change A { batch 4 }", "step A: PT 5 min, LT 1 h, batch 4\n");
    }

    @Test
    void aValueForTypesIsChangedOnlyByOneForTheSameTypes() {
        assertToBe("step A { PT 5 min  PT 9 min for Large }", "change A { PT 4 min }", "step A: PT 9 min for Large, PT 4 min\n");
        assertToBe("step A { PT 5 min  PT 9 min for Large }", "change A { PT 8 min for Large }", "step A: PT 5 min, PT 8 min for Large\n");
        assertToBe("step A { PT 5 min }", "change A { PT 8 min for Large }", "step A: PT 5 min, PT 8 min for Large\n");
    }

    @Test
    void whatALeadTimeLeavesIsToldForEachTypeWhereTypesDiffer() {
        assertToBe("step A { LT 1 h  PT 5 min  PT 9 min for Large }", "change A { PT 4 min }",
                "step A: PT 9 min for Large, WT (1 h - 5 min) for Small, WT (1 h - 9 min) for Large, PT 4 min\n");
    }

    @Test
    void aWaitThatFollowedFromOneLeadTimeForAllIsChangedByOneWaitForAll() {
        assertToBe("step A { LT 1 h  PT 5 min  PT 9 min for Large }", "change A { WT 2 h }",
                "step A: PT 5 min, PT 9 min for Large, WT 2 h\n");
        assertToBe("step A { LT 1 h  PT 5 min  PT 9 min for Large }", "change A { PT 4 min }  change A { WT 2 h }",
                "step A: PT 9 min for Large, PT 4 min, WT 2 h\n");
    }

    @Test
    void aWaitThatFollowedFromALeadTimeForAllGivesWayToOneForAType() {
        assertToBe("step A { LT 1 h  PT 5 min  PT 9 min for Large }", "change A { WT 2 h for Large }",
                "step A: PT 5 min, PT 9 min for Large, WT (1 h - 5 min) for Small, WT 2 h for Large\n");
    }

    @Test
    void aNewLeadTimeReplacesEveryWaitOfTheTypesThatItHoldsFor() {
        assertToBe("step A { PT 5 min  WT 1 h  WT 3 h for Large }", "change A { LT 30 min }",
                "step A: PT 5 min, WT (30 min - 5 min) for Small, WT (30 min - 5 min) for Large\n");
        assertToBe("step A { PT 5 min  WT 1 h  WT 3 h for Large }", "change A { LT 30 min for Large }",
                "step A: PT 5 min, WT 1 h, WT (30 min - 5 min) for Large\n");
        assertToBe("step A { PT 5 min  WT 3 h for Small, Large }", "change A { LT 30 min for Large }",
                "step A: PT 5 min, WT 3 h for Small, WT (30 min - 5 min) for Large\n");
    }

    @Test
    void aRangeAndItsSourceAreKeptInWhatIsLeft() {
        assertToBe("step A { PT 5 min  LT 1 .. 2 h measured }", "change A { PT 4 min }", "step A: WT (1 .. 2 h - 5 min) measured, PT 4 min\n");
    }
}
