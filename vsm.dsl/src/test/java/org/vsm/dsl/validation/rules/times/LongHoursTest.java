package org.vsm.dsl.validation.rules.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;
import org.vsm.dsl.validation.Rules;

class LongHoursTest {

    @Test
    void manyHoursAreMoreWorkingDaysThanManyThink() {
        Checked checked = Checked.step("PT 5 min  WT «48 h»");
        checked.finds(LongHours.CODE, "`48 h` is 6 days of the calendar here. For time by the clock, nights and weekends included, add `elapsed`; "
                + "otherwise write the days.");
        assertEquals(List.of("48 h elapsed", "6 days"), checked.data(LongHours.CODE));
    }

    @Test
    void ofARangeTheHighEndIsNamed() {
        Checked.step("WT 24 .. «36 h»").finds(LongHours.CODE, "`36 h` is 4.5 days of the calendar here. "
                + "For time by the clock, nights and weekends included, add `elapsed`; otherwise write the days.");
    }

    @Test
    void whereThereIsNoDoubtNothingIsSaid() {
        Checked.step("PT 23 h  WT 48 h elapsed").isFine(LongHours.CODE);
        Checked.step("PT 1 h  WT 3 days").isFine(LongHours.CODE);
        Checked.stream("calendar 24 h per day, 7 days per week  current state X { step A { WT 48 h } }").isFine(LongHours.CODE);
    }

    @Test
    void effortsAndPromisesAreToldInHours() {
        Checked.stream("""
                service level 90 % within 48 h
                current state X { step A }
                future state Y from X { improvement I { effort 40 h  change A { PT 1 h } } }
                """).isFine(LongHours.CODE);
    }

    @Test
    void ratesNeedNoNumberOfHours() {
        Checked.stream("customer C demands 5 per h  current state X { step A }").isFine(Rules.FAILED);
    }
}
