package org.vsm.cli.workbook;

import java.util.List;
import java.util.Locale;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.cli.workbook.sheet.NumberFormat;
import org.vsm.cli.workbook.sheet.Words;

/**
 * The unit of all durations of a stream's sheets.
 *
 * @param kind     which one
 * @param seconds  of working time
 * @param decimals digits after the point that a duration needs
 * @param fine     digits after the point of durations that would else be shown as nothing
 */
public record CellUnit(Kind kind, double seconds, int decimals, int fine) {
    private static final double HOUR = 3600;
    private static final double MINUTE = 60;
    private static final double FEW_HOURS = 3;
    private static final double FEW_DAYS = 10;
    private static final int MOST_DECIMALS = 3;
    private static final int MOST_FINE = 8;

    /** What can be chosen. */
    public enum Kind {
        /** Minutes. */
        MIN,
        /** Hours. */
        H,
        /** Working days. */
        DAY
    }

    /**
     * The unit of a stream's sheets.
     *
     * @param wanted null: one in which the first state's lead time reads well
     * @param states at least one
     */
    public static CellUnit of(Kind wanted, List<StateFigures> states) {
        StateFigures first = states.get(0);
        WorkingCalendar calendar = first.flow().calendar();
        Kind kind = wanted == null ? fitting(first.passage().leadTime(), calendar) : wanted;
        double seconds = switch (kind) {
            case MIN -> MINUTE;
            case H -> HOUR;
            case DAY -> calendar.secondsPerDay();
        };
        double smallest = states.stream().flatMap(state -> state.elements().stream()).mapToDouble(CellUnit::smallest).min().orElse(seconds);
        int least = kind == Kind.MIN ? 1 : 2;
        int decimals = (int) Math.ceil(-Math.log10(smallest / seconds));
        int usual = Math.max(least, Math.min(MOST_DECIMALS, decimals));
        return new CellUnit(kind, seconds, usual, decimals > MOST_DECIMALS ? Math.min(MOST_FINE, decimals + 1) : usual);
    }

    private static Kind fitting(double leadTime, WorkingCalendar calendar) {
        return leadTime < FEW_HOURS * HOUR ? Kind.MIN : leadTime < FEW_DAYS * calendar.secondsPerDay() ? Kind.H : Kind.DAY;
    }

    private static double smallest(ElementFigures element) {
        return Math.min(orLarge(element.waitTime()), orLarge(element.processTime()));
    }

    private static double orLarge(Double seconds) {
        return seconds == null || seconds <= 0 ? Double.MAX_VALUE : seconds;
    }

    /** Seconds in this unit. */
    public double of(double duration) {
        return duration / seconds;
    }

    /** Seconds in this unit; null stays null. */
    public Double of(Double duration) {
        return duration == null ? null : Double.valueOf(duration / seconds);
    }

    /** How people write it. */
    public String symbol(Words words) {
        return words.text("unit." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** The number format of durations. */
    public String format(Words words) {
        return format("\" " + symbol(words) + "\"");
    }

    /** The number format in columns whose head names the unit. */
    public String plainFormat() {
        return format("");
    }

    /** Small durations have more digits, where there are any beside large ones. */
    private String format(String suffix) {
        String usual = NumberFormat.grouped(decimals) + suffix;
        return fine > decimals ? NumberFormat.finer(usual, NumberFormat.grouped(fine) + suffix) : usual;
    }
}
