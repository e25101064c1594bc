package org.vsm.dsl.validation.rules.people;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class CalendarDaysTest {

    @Test
    void aWeekHasDays() {
        Checked.stream("calendar 8 h per day, «8» days per week  current state X { step A }").finds(CalendarDays.CODE,
                "More than 0 and at most 7 working days are possible here.");
        Checked.stream("calendar 8 h per day, 5 days per week, «32» days per month  current state X { step A }").finds(CalendarDays.CODE,
                "More than 0 and at most 31 working days are possible here.");
        Checked.file("value stream S { team T { works 8 h per day, «0» days per week }  current state X { step A by T } }").finds(CalendarDays.CODE,
                "More than 0 and at most 7 working days are possible here.");
        Checked.stream("calendar 8 h per day, 4.5 days per week, 21 days per month  current state X { step A }").isFine(CalendarDays.CODE);
    }
}
