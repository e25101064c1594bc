package org.vsm.dsl.validation.rules.people;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class CalendarHoursTest {

    @Test
    void aDayHasHours() {
        String message = "A working day has more than 0 and at most 24 hours: write for instance `8 h per day`.";
        Checked.stream("calendar «0 h» per day  current state X { step A }").finds(CalendarHours.CODE, message);
        Checked.stream("calendar «25 h» per day  current state X { step A }").finds(CalendarHours.CODE, message);
        Checked.stream("calendar «1 day» per day  current state X { step A }").finds(CalendarHours.CODE, message);
        Checked.stream("calendar 7 h 42 min per day  current state X { step A }").isFine(CalendarHours.CODE);
        Checked.stream("calendar 24 h per day, 7 days per week  current state X { step A }").isFine(CalendarHours.CODE);
    }

    @Test
    void teamsToo() {
        Checked.file("value stream S { team T { works «30 h» per day }  current state X { step A by T } }").finds(CalendarHours.CODE,
                "A working day has more than 0 and at most 24 hours: write for instance `8 h per day`.");
    }
}
