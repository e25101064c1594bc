package org.vsm.analysis.reading;

import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.DurationPart;
import org.vsm.dsl.model.TimeUnit;

/** Turns durations of the text into seconds of working time. */
final class DurationReader {

    static final double HOUR = 3600;

    private static final double MINUTE = 60;
    private static final double ELAPSED_DAY = 24 * HOUR;
    private static final double ELAPSED_WEEK = 7 * ELAPSED_DAY;
    private static final double ELAPSED_MONTH = 365.25 / 12 * ELAPSED_DAY;

    private final WorkingCalendar calendar;

    DurationReader(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    double seconds(Duration duration) {
        return seconds(duration, TimeUnit.NONE, duration.isElapsed());
    }

    /** The low end of a range: what it leaves out, the unit or "elapsed", is that of the high end. */
    double secondsOfLow(Duration low, Duration high) {
        TimeUnit unit = high.getParts().isEmpty() ? TimeUnit.NONE : high.getParts().get(0).getUnit();
        return seconds(low, unit, low.isElapsed() || high.isElapsed());
    }

    private double seconds(Duration duration, TimeUnit otherwise, boolean elapsed) {
        double sum = 0;
        for (DurationPart part : duration.getParts()) {
            TimeUnit unit = part.getUnit() == TimeUnit.NONE ? otherwise : part.getUnit();
            double value = part.getValue() == null ? 1 : part.getValue().doubleValue();
            sum += value * (elapsed ? elapsedSecondsOf(unit) : secondsOf(unit));
        }
        return elapsed ? sum * calendar.workingShare() : sum;
    }

    /** Working seconds of a unit of time; 0 where a unit is missing, which is an error that was reported. */
    double secondsOf(TimeUnit unit) {
        return switch (unit) {
            case SECOND -> 1;
            case MINUTE -> MINUTE;
            case HOUR -> HOUR;
            case DAY -> calendar.secondsPerDay();
            case WEEK -> calendar.daysPerWeek() * calendar.secondsPerDay();
            case MONTH -> calendar.daysPerMonth() * calendar.secondsPerDay();
            case NONE -> 0;
        };
    }

    private static double elapsedSecondsOf(TimeUnit unit) {
        return switch (unit) {
            case SECOND -> 1;
            case MINUTE -> MINUTE;
            case HOUR -> HOUR;
            case DAY -> ELAPSED_DAY;
            case WEEK -> ELAPSED_WEEK;
            case MONTH -> ELAPSED_MONTH;
            case NONE -> 0;
        };
    }
}
