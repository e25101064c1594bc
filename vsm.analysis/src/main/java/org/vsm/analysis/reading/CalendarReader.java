package org.vsm.analysis.reading;

import java.math.BigDecimal;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.dsl.model.Calendar;
import org.vsm.dsl.model.ValueStream;

/** Reads the calendar of a stream. */
final class CalendarReader {

    private CalendarReader() {
    }

    /** The stream's calendar; where it has none, or no stream is known, an office's. */
    static WorkingCalendar read(ValueStream stream) {
        Calendar calendar = stream == null ? null : stream.getCalendar();
        if (calendar == null || calendar.getHoursPerDay() == null) {
            return WorkingCalendar.OFFICE;
        }
        double hours = new DurationReader(WorkingCalendar.OFFICE).seconds(calendar.getHoursPerDay()) / DurationReader.HOUR;
        double days = orElse(calendar.getDaysPerWeek(), WorkingCalendar.OFFICE.daysPerWeek());
        WorkingCalendar usual = WorkingCalendar.of(hours, days);
        return new WorkingCalendar(hours, days, orElse(calendar.getDaysPerMonth(), usual.daysPerMonth()));
    }

    private static double orElse(BigDecimal value, double other) {
        return value == null ? other : value.doubleValue();
    }
}
