package org.vsm.dsl.validation.rules.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class MixedClockTest {

    @Test
    void daysOfTheCalendarBesideDaysOfTheClock() {
        Checked checked = Checked.step("PT «2 days»  WT 1 week elapsed");
        checked.finds(MixedClock.CODE, "`2 days` is working time, but `1 week elapsed` beside it is time by the clock (`elapsed`). "
                + "Write both in the same way.");
        assertEquals(List.of("1 week elapsed"), checked.related(MixedClock.CODE));
        assertEquals(List.of("2 days elapsed"), checked.data(MixedClock.CODE));
    }

    @Test
    void inAWaitToo() {
        Checked.state("wait Post median 2 days elapsed, 90 % within «5 days»").finds(MixedClock.CODE,
                "`5 days` is working time, but `2 days elapsed` beside it is time by the clock (`elapsed`). Write both in the same way.");
        Checked.state("wait Post median 2 days elapsed, 90 % within 5 days elapsed").isFine(MixedClock.CODE);
        Checked.state("handoff { WT 2 days elapsed }  step A { PT 1 day }").isFine(MixedClock.CODE);
    }

    @Test
    void minutesAndHoursAreNoMatter() {
        Checked.step("PT 20 min  WT 1 week elapsed").isFine(MixedClock.CODE);
    }

    @Test
    void theHighEndOfARangeSpeaksForTheLowOne() {
        Checked.step("WT 2 days .. 4 days elapsed").isFine(MixedClock.CODE);
        Checked.step("WT 2 days elapsed .. «4 days»").finds(MixedClock.CODE, "`4 days` is working time, but `2 days elapsed` beside it "
                + "is time by the clock (`elapsed`). Write both in the same way.");
    }

    @Test
    void theTimeThatIsWrittenByTheClockIsNamed() {
        Checked.state("wait Post «2 days» (1 day .. 3 days elapsed)").finds(MixedClock.CODE,
                "`2 days` is working time, but `3 days elapsed` beside it is time by the clock (`elapsed`). Write both in the same way.");
    }

    @Test
    void theHighEndOfARangeTakesTheMissingWord() {
        Checked range = Checked.state("wait Post 2 days elapsed (1 day .. «3 days»)");
        range.finds(MixedClock.CODE,
                "`3 days` is working time, but `2 days elapsed` beside it is time by the clock (`elapsed`). Write both in the same way.");
        assertEquals(List.of("3 days elapsed"), range.data(MixedClock.CODE));
        Checked.state("wait Post 2 days elapsed (1 day .. 3 days elapsed)").isFine(MixedClock.CODE);
    }

    @Test
    void inAChangeToo() {
        Checked.stream("current state X { step A { PT 1 h } }  future state Y from X { change A { PT «2 days»  WT 5 days elapsed } }")
                .finds(MixedClock.CODE, "`2 days` is working time, but `5 days elapsed` beside it is time by the clock (`elapsed`). "
                        + "Write both in the same way.");
    }

    @Test
    void aroundTheClockThereIsNoDifference() {
        Checked.stream("calendar 24 h per day, 7 days per week  current state X { step A { PT 2 days  WT 1 week elapsed } }").isFine(MixedClock.CODE);
    }
}
