package org.vsm.analysis.time;

/**
 * How much working time a day, a week and a month of a stream have. All durations of the analysis are seconds of this
 * working time.
 *
 * @param hoursPerDay  working hours of a day, more than 0 and at most 24
 * @param daysPerWeek  working days of a week, more than 0 and at most 7
 * @param daysPerMonth working days of a month, more than 0
 */
public record WorkingCalendar(double hoursPerDay, double daysPerWeek, double daysPerMonth) {

    /** 8 h per day, 5 days per week: what holds where a stream says nothing. */
    public static final WorkingCalendar OFFICE = of(8, 5);

    private static final double HOURS_OF_A_WEEK = 168;
    private static final double MONTHS_OF_A_YEAR = 12;
    private static final double WEEKS_OF_A_YEAR = 52;
    private static final double SECONDS_OF_AN_HOUR = 3600;

    /** A calendar whose month is days per week x 52 / 12. */
    public static WorkingCalendar of(double hoursPerDay, double daysPerWeek) {
        return new WorkingCalendar(hoursPerDay, daysPerWeek, daysPerWeek * WEEKS_OF_A_YEAR / MONTHS_OF_A_YEAR);
    }

    /** Seconds of working time in a day. */
    public double secondsPerDay() {
        return hoursPerDay * SECONDS_OF_AN_HOUR;
    }

    /** Working time in elapsed (clock) time: (hours per day x days per week) / 168, at most 1. */
    public double workingShare() {
        return hoursPerDay * daysPerWeek / HOURS_OF_A_WEEK;
    }

    /** True where work goes on around the clock, so that working and elapsed time are the same. */
    public boolean isAroundTheClock() {
        return workingShare() == 1;
    }
}
