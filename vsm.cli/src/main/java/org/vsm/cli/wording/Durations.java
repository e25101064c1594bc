package org.vsm.cli.wording;

import java.math.BigDecimal;
import java.util.List;

import org.vsm.analysis.time.WorkingCalendar;

/**
 * Durations in a sensible unit: the largest of which there is at least one, with three significant digits; the next
 * smaller unit where a small whole number of it is exact and this one is not (188 s, not 3.13 min).
 */
public final class Durations {

    private static final double SECONDS_PER_HOUR = 3600;
    private static final double EQUAL = 1e-9;

    private final Wording wording;
    private final WorkingCalendar calendar;
    private final List<Unit> working;

    /**
     * What durations are counted in.
     *
     * @param manyAtMost whole numbers up to this are shown where the next larger unit is not exact
     */
    private record Unit(double seconds, String key, int manyAtMost) {

        BigDecimal rounded(double duration) {
            return Numerals.threeDigits(duration / seconds);
        }

        boolean isExact(double duration) {
            return Math.abs(rounded(duration).doubleValue() * seconds - duration) <= EQUAL * duration;
        }

        boolean isSmallAndWhole(double duration) {
            BigDecimal rounded = rounded(duration);
            return isExact(duration) && rounded.scale() <= 0 && rounded.doubleValue() <= manyAtMost;
        }
    }

    /** @param only the key of the unit that all have; null: each has the one that suits it */
    Durations(Wording wording, WorkingCalendar calendar, String only) {
        this.wording = wording;
        this.calendar = calendar;
        this.working = units(calendar.secondsPerDay(), "unit.day").stream().filter(each -> only == null || each.key().equals(only)).toList();
    }

    /** Seconds of working time; a day is a working day of the calendar. */
    public String text(double seconds) {
        return (seconds < 0 ? Numerals.MINUS : "") + counted(Math.abs(seconds), working);
    }

    /** With two significant digits: an error, of which nobody needs more. */
    public String rough(double seconds) {
        Unit unit = working.stream().filter(each -> seconds >= each.seconds()).findFirst().orElse(working.get(working.size() - 1));
        return withUnit(Numerals.twoDigits(seconds / unit.seconds()), unit);
    }

    /** Times at a distance of one step from each other, all in one unit. */
    public TimeAxis axis(double step, double longest) {
        Unit unit = working.stream().filter(each -> each.seconds() <= longest && TimeAxis.isShort(step / each.seconds())).findFirst()
                .orElse(working.get(working.size() - 1));
        return new TimeAxis(wording, unit.seconds(), wording.text(unit.key() + "s"), step);
    }

    /** The same, or the sign for what nobody knows. */
    public String orUnknown(Double seconds) {
        return seconds == null ? wording.unknown() : text(seconds);
    }

    /** A difference of working time with its sign where it is not 0. */
    public String change(double seconds) {
        return (seconds > 0 ? "+" : "") + text(seconds);
    }

    /** Always in hours, one digit after the mark: for what is compared with each other. */
    public String hours(double seconds) {
        return wording.numerals().fixed(seconds / SECONDS_PER_HOUR, 1) + " " + wording.text("unit.hours");
    }

    /**
     * Seconds of working time in calendar days, nights and weekends included; null where work goes on around the clock,
     * and for less than a day: nobody can say whether a night falls into it.
     */
    public String calendarTime(double seconds) {
        return calendar.isAroundTheClock() || seconds < calendar.secondsPerDay() ? null
                : counted(seconds / calendar.workingShare(), units(WorkingCalendar.of(24, 7).secondsPerDay(), "unit.calendarday"));
    }

    /** The largest unit comes first. */
    private static List<Unit> units(double secondsPerDay, String day) {
        return List.of(new Unit(secondsPerDay, day, 0), new Unit(SECONDS_PER_HOUR, "unit.hour", 24),
                new Unit(60, "unit.minute", 120), new Unit(1, "unit.second", 300));
    }

    private String counted(double duration, List<Unit> units) {
        Unit unit = unitFor(duration, units);
        return withUnit(unit.rounded(duration), unit);
    }

    private String withUnit(BigDecimal count, Unit unit) {
        boolean one = count.compareTo(BigDecimal.ONE) == 0;
        return wording.numerals().text(count) + " " + wording.text(one ? unit.key() : unit.key() + "s");
    }

    private static Unit unitFor(double duration, List<Unit> units) {
        int last = units.size() - 1;
        for (int i = 0; i < last; i++) {
            Unit unit = units.get(i);
            Unit smaller = units.get(i + 1);
            if (unit.rounded(duration).compareTo(BigDecimal.ONE) >= 0) {
                return !unit.isExact(duration) && smaller.isSmallAndWhole(duration) ? smaller : unit;
            }
        }
        return units.get(last);
    }
}
