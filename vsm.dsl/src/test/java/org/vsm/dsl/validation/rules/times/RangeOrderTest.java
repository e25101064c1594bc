package org.vsm.dsl.validation.rules.times;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class RangeOrderTest {

    @Test
    void theLowEndIsNotAboveTheHighEnd() {
        Checked.step("PT «3 h .. 20 min»").finds(RangeOrder.CODE,
                "The range begins above its end: 3 h is longer than 20 min. Swap the two.");
        Checked.step("PT 5 h («4 .. 2 h»)").finds(RangeOrder.CODE,
                "The range begins above its end: 4 is longer than 2 h. Swap the two.");
    }

    @Test
    void aWorkingDayIsShorterThanItsTwentyFourHours() {
        Checked.step("PT «10 h .. 1 day»").finds(RangeOrder.CODE,
                "The range begins above its end: 10 h is longer than 1 day. "
                + "A working day has only the hours of the calendar; with nights and weekends, add `elapsed`.");
        Checked.stream("calendar 24 h per day, 7 days per week  current state X { step A { PT 10 h .. 1 day } }").isFine(RangeOrder.CODE);
        Checked.step("PT 7 h .. 1 day elapsed").isFine("missing-unit");
    }

    @Test
    void equalEndsAreFine() {
        Checked.step("PT 5 .. 5 min  WT 1 h .. 60 min").isFine(RangeOrder.CODE);
    }
}
