package org.vsm.dsl.validation.rules.people;

import java.math.BigDecimal;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vsm.dsl.model.Calendar;
import org.vsm.dsl.model.VsmPackage.Literals;
import org.vsm.dsl.model.Works;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** A week has more than 0 and at most 7 working days, a month at most 31. */
public final class CalendarDays extends TextRule<EObject> {

    public static final String CODE = "calendar-days";

    private static final int OF_WEEK = 7;
    private static final int OF_MONTH = 31;

    public CalendarDays() {
        super(CODE, Calendar.class, Works.class);
    }

    @Override
    protected void check(EObject object, Findings findings) {
        if (object instanceof Calendar calendar) {
            check(calendar, Literals.CALENDAR__DAYS_PER_WEEK, calendar.getDaysPerWeek(), OF_WEEK, findings);
            check(calendar, Literals.CALENDAR__DAYS_PER_MONTH, calendar.getDaysPerMonth(), OF_MONTH, findings);
        } else {
            check(object, Literals.WORKS__DAYS_PER_WEEK, ((Works) object).getDaysPerWeek(), OF_WEEK, findings);
        }
    }

    private static void check(EObject object, EStructuralFeature feature, BigDecimal days, int most, Findings findings) {
        if (days != null && (days.signum() == 0 || days.compareTo(BigDecimal.valueOf(most)) > 0)) {
            findings.add(Finding.at(object).in(feature).saying(most));
        }
    }
}
