package org.vsm.cli.report;

import org.vsm.analysis.objectives.KeyResult;
import org.vsm.analysis.objectives.Metric;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.cli.wording.Wording;

/**
 * What the axis of a chart counts in.
 *
 * @param size how much of the figure's own unit makes one
 * @param name for people; may be empty
 */
record ChartUnit(double size, String name) {

    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final double PERCENT = 0.01;

    /** The largest unit of time of which there is at least one. */
    static ChartUnit forTime(double longest, WorkingCalendar calendar, Wording wording) {
        if (longest >= calendar.secondsPerDay()) {
            return new ChartUnit(calendar.secondsPerDay(), wording.text("unit.days"));
        }
        return longest >= HOUR ? new ChartUnit(HOUR, wording.text("unit.hours")) : new ChartUnit(MINUTE, wording.text("unit.minutes"));
    }

    static ChartUnit of(KeyResult result, double largest, WorkingCalendar calendar, Wording wording) {
        Metric.Unit unit = result.measurements().get(0).amount().unit();
        return switch (unit) {
            case SECONDS -> forTime(largest, calendar, wording);
            case RATIO -> new ChartUnit(PERCENT, "%");
            default -> new ChartUnit(1, "");
        };
    }

    double of(double value) {
        return value / size;
    }
}
