package org.vsm.dsl.validation;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.Calendar;
import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.DurationPart;
import org.vsm.dsl.model.ExponentialTime;
import org.vsm.dsl.model.LikelyTime;
import org.vsm.dsl.model.LognormalTime;
import org.vsm.dsl.model.PeriodicTime;
import org.vsm.dsl.model.Remainder;
import org.vsm.dsl.model.TimeRange;
import org.vsm.dsl.model.TimeUnit;
import org.vsm.dsl.model.TimeValue;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.scoping.StreamNames;

/** How long times of the text are in the working time of a stream, so far as rules have to compare them. */
public final class WorkingTime {

    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final double HOURS_OF_WEEK = 168;

    /** 8 h per day, 5 days per week. */
    public static final WorkingTime OFFICE = ofHours(8, 5);

    /** Nights and weekends included. */
    public static final WorkingTime AROUND_THE_CLOCK = ofHours(24, 7);

    private final double hoursPerDay;
    private final double daysPerWeek;
    private final double daysPerMonth;

    private WorkingTime(double hoursPerDay, double daysPerWeek, double daysPerMonth) {
        this.hoursPerDay = hoursPerDay;
        this.daysPerWeek = daysPerWeek;
        this.daysPerMonth = daysPerMonth;
    }

    /** By the calendar of the stream that an object of the text belongs to. */
    public static WorkingTime at(EObject text) {
        return of(StreamNames.streamOf(text));
    }

    /** By a stream's calendar; where there is none, 8 h per day and 5 days per week. */
    static WorkingTime of(ValueStream stream) {
        Calendar calendar = stream == null ? null : stream.getCalendar();
        if (calendar == null) {
            return OFFICE;
        }
        WorkingTime usual = ofHours(OFFICE.seconds(calendar.getHoursPerDay()) / HOUR, orElse(calendar.getDaysPerWeek(), OFFICE.daysPerWeek));
        return new WorkingTime(usual.hoursPerDay, usual.daysPerWeek, orElse(calendar.getDaysPerMonth(), usual.daysPerMonth));
    }

    private static WorkingTime ofHours(double hoursPerDay, double daysPerWeek) {
        return new WorkingTime(hoursPerDay, daysPerWeek, daysPerWeek * 52 / 12);
    }

    private static double orElse(BigDecimal value, double other) {
        return value == null ? other : value.doubleValue();
    }

    /** Working hours of a day, more than 0 and at most 24. */
    public double hoursPerDay() {
        return hoursPerDay;
    }

    /** Whether time by the clock and working time are the same. */
    public boolean isAroundTheClock() {
        return hoursPerDay * daysPerWeek >= HOURS_OF_WEEK;
    }

    /** Seconds of working time. */
    public double seconds(Duration duration) {
        return seconds(duration, TimeUnit.NONE, duration.isElapsed());
    }

    /** Seconds of the low end of a range; the unit of the high end holds for it too. */
    public double low(TimeRange range) {
        Duration low = (Duration) range.getLow();
        Duration high = range.getHigh();
        return seconds(low, high.getParts().get(0).getUnit(), low.isElapsed() || high.isElapsed());
    }

    /** The mean in seconds; empty where it is unknown or takes more than a sum to find out. */
    public OptionalDouble mean(TimeValue value) {
        if (value instanceof Duration duration) {
            return OptionalDouble.of(seconds(duration));
        }
        if (value instanceof TimeRange range) {
            return OptionalDouble.of((low(range) + seconds(range.getHigh())) / 2);
        }
        if (value instanceof LikelyTime likely && likely.getLikely() instanceof Duration middle) {
            return OptionalDouble.of((low(likely.getRange()) + 4 * seconds(middle) + seconds(likely.getRange().getHigh())) / 6);
        }
        if (value instanceof PeriodicTime periodic) {
            return OptionalDouble.of(seconds(periodic.getInterval()) / 2);
        }
        if (value instanceof ExponentialTime exponential) {
            return OptionalDouble.of(seconds(exponential.getMean()));
        }
        if (value instanceof LognormalTime lognormal) {
            return OptionalDouble.of(seconds(lognormal.getMean()));
        }
        return value instanceof Remainder remainder ? mean(remainder) : OptionalDouble.empty();
    }

    private OptionalDouble mean(Remainder remainder) {
        OptionalDouble whole = mean(remainder.getWhole());
        OptionalDouble part = mean(remainder.getPart());
        return whole.isPresent() && part.isPresent() ? OptionalDouble.of(whole.getAsDouble() - part.getAsDouble()) : OptionalDouble.empty();
    }

    private double seconds(Duration duration, TimeUnit otherwise, boolean elapsed) {
        double sum = 0;
        for (DurationPart part : duration.getParts()) {
            TimeUnit unit = part.getUnit() == TimeUnit.NONE ? otherwise : part.getUnit();
            double value = orElse(part.getValue(), 1);
            sum += value * (elapsed ? elapsedSeconds(unit) : workingSeconds(unit));
        }
        return elapsed ? sum * hoursPerDay * daysPerWeek / HOURS_OF_WEEK : sum;
    }

    private double workingSeconds(TimeUnit unit) {
        return switch (unit) {
            case DAY -> hoursPerDay * HOUR;
            case WEEK -> daysPerWeek * hoursPerDay * HOUR;
            case MONTH -> daysPerMonth * hoursPerDay * HOUR;
            default -> clockSeconds(unit);
        };
    }

    private static double elapsedSeconds(TimeUnit unit) {
        return switch (unit) {
            case DAY -> 24 * HOUR;
            case WEEK -> HOURS_OF_WEEK * HOUR;
            case MONTH -> 365.25 / 12 * 24 * HOUR;
            default -> clockSeconds(unit);
        };
    }

    private static double clockSeconds(TimeUnit unit) {
        return switch (unit) {
            case SECOND -> 1;
            case MINUTE -> MINUTE;
            case HOUR -> HOUR;
            default -> 0;
        };
    }
}
