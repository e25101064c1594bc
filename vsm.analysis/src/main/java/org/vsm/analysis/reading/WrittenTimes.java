package org.vsm.analysis.reading;

import java.util.OptionalDouble;
import org.vsm.analysis.time.TimeEstimate;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.dsl.model.TimeValue;
import org.vsm.dsl.model.ValueStream;

/** What times of the text amount to. */
public final class WrittenTimes {

    private WrittenTimes() {
    }

    /**
     * The mean that the figures use.
     *
     * @param stream whose calendar counts; null: 8 h per day, 5 days per week
     * @return seconds of working time; empty where nobody knows
     */
    public static OptionalDouble mean(TimeValue value, ValueStream stream) {
        TimeEstimate time = new EstimateReader(CalendarReader.read(stream)).time(value);
        return time.isKnown() ? OptionalDouble.of(time.mean()) : OptionalDouble.empty();
    }

    /** The working time of a stream; null: 8 h per day, 5 days per week. */
    public static WorkingCalendar calendar(ValueStream stream) {
        return CalendarReader.read(stream);
    }
}
