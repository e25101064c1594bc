package org.vsm.cli.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Ranges of time, one beside the other, all in one unit and with as many digits as it takes to tell them apart. */
public final class TimeAxis {

    private static final int MOST_DIGITS = 2;
    private static final int EXACT = 9;

    private final Wording wording;
    private final double unit;
    private final String label;
    private final int digits;

    TimeAxis(Wording wording, double unit, String label, double step) {
        this.wording = wording;
        this.unit = unit;
        this.label = label;
        this.digits = digits(step / unit);
    }

    /** Whether so many units can be written down with two digits after the mark. */
    static boolean isShort(double count) {
        return digits(count) <= MOST_DIGITS;
    }

    private static int digits(double count) {
        return Math.max(0, BigDecimal.valueOf(count).setScale(EXACT, RoundingMode.HALF_UP).stripTrailingZeros().scale());
    }

    /** From one time, in seconds, to another. */
    public String range(double from, double to) {
        return wording.text("time.range", number(from), number(to), label);
    }

    /** From one time on, in seconds. */
    public String from(double from) {
        return wording.text("time.from", number(from), label);
    }

    private String number(double seconds) {
        return wording.numerals().fixed(seconds / unit, digits);
    }
}
