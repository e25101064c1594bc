package org.vsm.cli.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers as people of a language write them. Rounded half up in decimal; the symbols are vsm's own, so that no machine
 * and no JVM writes them otherwise.
 */
public final class Numerals {

    /** The plain one: a console without the typographic one would show another sign, and so another number. */
    static final String MINUS = "-";
    private static final int GROUP = 3;
    private static final int SIGNIFICANT = 3;
    private static final int ROUGH = 2;
    /** Nobody writes a per cent with more digits after the mark. */
    private static final int MOST_WRITTEN = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ALL_GONE = HUNDRED.negate();
    private static final BigDecimal SMALLEST_PERCENT = new BigDecimal("0.1");
    private static final BigDecimal NEXT_TO_NOTHING = new BigDecimal("0.00001");
    private static final BigDecimal LARGEST_PERCENT = new BigDecimal("99.9");

    private final char decimalMark;
    private final char groupMark;

    private Numerals(char decimalMark, char groupMark) {
        this.decimalMark = decimalMark;
        this.groupMark = groupMark;
    }

    /** @return decimal comma and grouping point in German, else the other way round */
    public static Numerals in(Locale language) {
        return Locale.GERMAN.getLanguage().equals(language.getLanguage()) ? new Numerals(',', '.') : new Numerals('.', ',');
    }

    /** The number with so many digits after the mark, zeros included: what aligns in a column. */
    public String fixed(double value, int decimals) {
        return text(decimal(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** The number with at most so many digits after the mark. */
    public String upTo(int decimals, double value) {
        return text(decimal(value).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** Three significant digits, and never fewer than those before the mark: 0.0457, 1.06, 23.6, 1,235. */
    public String rounded(double value) {
        return text(threeDigits(value));
    }

    /** Two significant digits: an error, of which nobody needs more. */
    public String rough(double value) {
        return text(twoDigits(value));
    }

    /** The same with its sign where it is not 0. */
    public String change(double value) {
        String text = rounded(value);
        return value > 0 && !text.equals("0") ? "+" + text : text;
    }

    /**
     * A ratio with one digit after the mark at most, below 0.1 % one that says something unless it is next to nothing; 100 %
     * only where it is exactly that.
     */
    public String percent(double ratio) {
        BigDecimal percent = decimal(ratio).multiply(HUNDRED);
        if (percent.signum() > 0 && percent.compareTo(NEXT_TO_NOTHING) < 0) {
            return "< " + text(NEXT_TO_NOTHING) + " %";
        }
        if (percent.abs().compareTo(SMALLEST_PERCENT) < 0) {
            return text(percent.round(new MathContext(1, RoundingMode.HALF_UP)).stripTrailingZeros()) + " %";
        }
        if (percent.compareTo(HUNDRED) < 0 && percent.compareTo(LARGEST_PERCENT) > 0) {
            return "> " + text(LARGEST_PERCENT) + " %";
        }
        return text(percent.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros()) + " %";
    }

    /** The same with always one digit after the mark: what aligns in a column. */
    public String percentColumn(double ratio) {
        String text = percent(ratio);
        String whole = text.substring(0, text.length() - 2);
        return whole.chars().allMatch(Character::isDigit) ? whole + decimalMark + "0 %" : text;
    }

    /** A share of the text, as exact as it was written; rounded where it is one that was computed from such shares. */
    public String percent(BigDecimal share) {
        BigDecimal percent = share.multiply(HUNDRED).stripTrailingZeros();
        return percent.scale() > MOST_WRITTEN ? percent(share.doubleValue()) : text(percent) + " %";
    }

    /** Per cent of a change with its sign: +5 %, -85.4 %, -0.03 %; 0 % only where nothing changes, -100 % only where nothing is left. */
    public String percentChange(double percent) {
        BigDecimal exact = decimal(percent);
        int decimals = 1;
        while (exact.compareTo(ALL_GONE) > 0 && exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(ALL_GONE) == 0 && decimals < MOST_WRITTEN) {
            decimals++;
        }
        return (decimals > 1 ? text(exact.setScale(decimals, RoundingMode.HALF_UP)) : signed(exact)) + " %";
    }

    /** A difference of ratios in percentage points with its sign: +19.9; 0 only where there is none. */
    public String points(double difference) {
        return signed(decimal(difference).multiply(HUNDRED));
    }

    /** One digit after the mark, of what is smaller the first digit that is not 0. */
    private String signed(BigDecimal percent) {
        BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            rounded = percent.round(new MathContext(1, RoundingMode.HALF_UP)).setScale(NEXT_TO_NOTHING.scale(), RoundingMode.UP);
        }
        return (rounded.signum() > 0 ? "+" : "") + text(rounded.stripTrailingZeros());
    }

    /** Money: whole amounts without, all others with two digits after the mark. */
    public String money(BigDecimal amount, String currency) {
        BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP);
        boolean whole = cents.stripTrailingZeros().scale() <= 0;
        return text(whole ? cents.setScale(0, RoundingMode.UNNECESSARY) : cents) + " " + currency;
    }

    /** Money that was computed: always two digits after the mark. */
    public String money(double amount, String currency) {
        return fixed(amount, 2) + " " + currency;
    }

    /** The value rounded as {@link #rounded} shows it. */
    static BigDecimal threeDigits(double value) {
        return digits(value, SIGNIFICANT);
    }

    /** The value rounded as {@link #rough} shows it. */
    static BigDecimal twoDigits(double value) {
        return digits(value, ROUGH);
    }

    private static BigDecimal digits(double value, int significant) {
        BigDecimal exact = decimal(value);
        int before = Math.max(0, exact.precision() - exact.scale());
        return exact.round(new MathContext(Math.max(significant, before), RoundingMode.HALF_UP)).stripTrailingZeros();
    }

    /** The shortest decimal that is this double: what a reader would write down. */
    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value);
    }

    String text(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int mark = plain.indexOf('.');
        String whole = mark < 0 ? plain : plain.substring(0, mark);
        StringBuilder text = new StringBuilder(whole);
        for (int i = whole.length() - GROUP; i > 0; i -= GROUP) {
            text.insert(i, groupMark);
        }
        if (mark >= 0) {
            text.append(decimalMark).append(plain, mark + 1, plain.length());
        }
        return (value.signum() < 0 ? MINUS : "") + text;
    }
}
