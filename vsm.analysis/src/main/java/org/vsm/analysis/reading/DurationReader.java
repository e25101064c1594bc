package org.vsm.analysis.reading;

import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.DurationPart;
import org.vsm.dsl.model.TimeUnit;

/** Turns durations of the text into seconds of working time. */
final class DurationReader {

    static final double HOUR = Units.HOUR;

    private final WorkingCalendar calendar;
    private final Units units;

    DurationReader(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.units = new Units(calendar);
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
            sum += value * units.seconds(unit, elapsed);
        }
        return elapsed ? sum * calendar.workingShare() : sum;
    }

    /** Working seconds of a unit of time; 0 where a unit is missing, which is an error that was reported. */
    double secondsOf(TimeUnit unit) {
        return units.seconds(unit, false);
    }
}
