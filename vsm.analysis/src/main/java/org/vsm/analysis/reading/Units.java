package org.vsm.analysis.reading;

import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.dsl.model.TimeUnit;

/** How long the units of time are in which people write durations. */
public final class Units {
    static final double HOUR = 3600;

    private static final double MINUTE = 60;
    private static final double ELAPSED_DAY = 24 * HOUR;
    private static final double ELAPSED_WEEK = 7 * ELAPSED_DAY;
    private static final double ELAPSED_MONTH = 365.25 / 12 * ELAPSED_DAY;

    private final WorkingCalendar calendar;

    /** @param calendar what a working day, week and month are */
    public Units(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Seconds of a unit; 0 where it is missing, which is an error that was reported.
     *
     * @param elapsed of the clock, nights and weekends included; else of working time
     */
    public double seconds(TimeUnit unit, boolean elapsed) {
        return switch (unit) {
            case SECOND -> 1;
            case MINUTE -> MINUTE;
            case HOUR -> HOUR;
            case DAY -> elapsed ? ELAPSED_DAY : calendar.secondsPerDay();
            case WEEK -> elapsed ? ELAPSED_WEEK : calendar.daysPerWeek() * calendar.secondsPerDay();
            case MONTH -> elapsed ? ELAPSED_MONTH : calendar.daysPerMonth() * calendar.secondsPerDay();
            case NONE -> 0;
        };
    }
}
