package org.vsm.cli.intake.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vsm.analysis.reading.Units;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.DurationPart;
import org.vsm.dsl.model.TimeUnit;
import org.vsm.dsl.model.VsmPackage;

/** Writes numbers and durations the way the text writes them. */
public final class Amounts {
    private static final int MOST_DECIMALS = 6;
    private static final int DIGITS = 12;
    private static final double EXACT = 1e-11;
    private static final int HUNDRED = 100;
    private static final Set<String> WRITTEN_OUT = Set.of("second", "minute", "hour", "day", "week", "month");

    private final boolean comma;
    private final Units units;
    private final CellUnit cellUnit;
    private final WorkingCalendar calendar;

    public Amounts(ModelText text, WorkingCalendar calendar, CellUnit cellUnit) {
        this.comma = text.hasDecimalCommas();
        this.units = new Units(calendar);
        this.cellUnit = cellUnit;
        this.calendar = calendar;
    }

    /** A number. */
    public String number(double value) {
        BigDecimal short6 = rounded(value);
        BigDecimal exact = isExact(value, short6) ? short6 : new BigDecimal(value).round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        String plain = (exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros()).toPlainString();
        return comma ? plain.replace('.', ',') : plain;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
    }

    private static boolean isExact(double value, BigDecimal written) {
        return Math.abs(written.doubleValue() - value) <= EXACT * Math.abs(value);
    }

    private static boolean isShort(double value) {
        return isExact(value, rounded(value));
    }

    /** A whole number; null where it is none. */
    public String count(double value) {
        return value == Math.rint(value) && value >= 0 ? BigDecimal.valueOf(value).toBigInteger().toString() : null;
    }

    /** A share from 0 to 1 in per cent, without the sign. */
    public String percent(double share) {
        return number(BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(HUNDRED)).doubleValue());
    }

    /** A cell's duration in seconds. */
    double seconds(double inCell) {
        return inCell * cellUnit.seconds();
    }

    /** Working seconds of a unit of the text. */
    double secondsOf(TimeUnit unit) {
        return units.seconds(unit, false);
    }

    /** Working seconds of a duration; a unit alone counts once. */
    double seconds(Duration duration) {
        double sum = 0;
        for (DurationPart part : duration.getParts()) {
            sum += (part.getValue() == null ? 1 : part.getValue().doubleValue()) * units.seconds(part.getUnit(), duration.isElapsed());
        }
        return duration.isElapsed() ? sum * calendar.workingShare() : sum;
    }

    /** Of a working day. */
    double secondsPerDay() {
        return calendar.secondsPerDay();
    }

    /** Of the stream's calendar. */
    double daysPerWeek() {
        return calendar.daysPerWeek();
    }

    /** A duration in the unit in which it was written, where that is exact; else as it stands in the cell. */
    String duration(double seconds, Duration old) {
        String same = old == null ? null : inUnitsOf(seconds, old);
        return same != null ? same : duration(seconds);
    }

    /** A duration as it stands in the cell, or in a smaller unit where that is shorter. */
    String duration(double seconds) {
        TimeUnit own = switch (cellUnit.kind()) {
            case MIN -> TimeUnit.MINUTE;
            case H -> TimeUnit.HOUR;
            case DAY -> TimeUnit.DAY;
        };
        for (TimeUnit unit : List.of(own, TimeUnit.HOUR, TimeUnit.MINUTE, TimeUnit.SECOND)) {
            double value = seconds / units.seconds(unit, false);
            if (isShort(value) && (value >= 1 || seconds == 0 || unit == TimeUnit.SECOND) && rounded(value).stripTrailingZeros().scale() <= 2) {
                return number(value) + " " + word(unit, value);
            }
        }
        return number(seconds / cellUnit.seconds()) + " " + word(own, seconds / cellUnit.seconds());
    }

    private static String word(TimeUnit unit, double value) {
        return switch (unit) {
            case DAY -> value == 1 ? "day" : "days";
            case HOUR -> "h";
            case MINUTE -> "min";
            default -> "s";
        };
    }

    /** The number alone, in a unit; null where it is not exact. */
    String inUnit(double seconds, DurationPart part, boolean elapsed) {
        double value = working(seconds, elapsed) / units.seconds(part.getUnit(), elapsed);
        return isShort(value) ? number(value) : null;
    }

    private double working(double seconds, boolean elapsed) {
        return elapsed ? seconds / calendar.workingShare() : seconds;
    }

    /** A unit that is written out, for one or for several. */
    private static String counted(String unit, double value) {
        String one = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        return WRITTEN_OUT.contains(one) ? value == 1 ? one : one + "s" : unit;
    }

    /** Null where it cannot be written exactly so. */
    private String inUnitsOf(double seconds, Duration old) {
        List<String> written = new ArrayList<>();
        double rest = working(seconds, old.isElapsed());
        int last = old.getParts().size() - 1;
        for (int i = 0; i <= last; i++) {
            DurationPart part = old.getParts().get(i);
            if (part.getUnit() == TimeUnit.NONE) {
                return null;
            }
            double unit = units.seconds(part.getUnit(), old.isElapsed());
            double value = i < last ? Math.floor(rest / unit + EXACT) : rest / unit;
            if (!isShort(value)) {
                return null;
            }
            rest -= rounded(value).doubleValue() * unit;
            if (rounded(value).signum() > 0 || i == last && written.isEmpty()) {
                written.add(number(value) + " " + counted(ModelText.written(part, VsmPackage.Literals.DURATION_PART__UNIT), value));
            }
        }
        return String.join(" ", written) + (old.isElapsed() ? " elapsed" : "");
    }
}
