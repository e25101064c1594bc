package org.vsm.dsl.validation.rules.people;

import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.Calendar;
import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.TimeUnit;
import org.vsm.dsl.model.VsmPackage.Literals;
import org.vsm.dsl.model.Works;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;
import org.vsm.dsl.validation.WorkingTime;

/** A working day has more than 0 and at most 24 hours, told in hours, minutes or seconds. */
public final class CalendarHours extends TextRule<EObject> {

    public static final String CODE = "calendar-hours";

    private static final double LONGEST = 24 * 3600;

    public CalendarHours() {
        super(CODE, Calendar.class, Works.class);
    }

    @Override
    protected void check(EObject object, Findings findings) {
        Duration hours = object instanceof Calendar calendar ? calendar.getHoursPerDay() : ((Works) object).getHoursPerDay();
        double seconds = WorkingTime.OFFICE.seconds(hours);
        boolean byTheClock = hours.getParts().stream().allMatch(each -> each.getUnit().compareTo(TimeUnit.HOUR) <= 0);
        if (!byTheClock || seconds <= 0 || seconds > LONGEST) {
            findings.add(Finding.at(object).in(object instanceof Calendar ? Literals.CALENDAR__HOURS_PER_DAY : Literals.WORKS__HOURS_PER_DAY));
        }
    }
}
