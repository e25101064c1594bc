package org.vsm.cli.wording;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

import org.vsm.analysis.time.WorkingCalendar;

/**
 * What results are written with in one language: the field's terms, numbers, durations, dates. The same on every machine,
 * whatever its own language.
 */
public final class Wording {

    private static final String BUNDLE = "org.vsm.cli.wording.words";
    private static final Set<String> ONE = Set.of("1", "+1", "-1");

    private final Locale language;
    private final ResourceBundle words;
    private final Numerals numerals;
    private final String unit;

    private Wording(Locale language, String unit) {
        this.language = language;
        this.unit = unit;
        this.words = ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        this.numerals = Numerals.in(language);
    }

    /** @param language German, or else English */
    public static Wording in(Locale language) {
        boolean german = Locale.GERMAN.getLanguage().equals(language.getLanguage());
        return new Wording(german ? Locale.GERMAN : Locale.ENGLISH, null);
    }

    /** The same with all durations in one unit: "unit.minute", "unit.hour" or "unit.day". */
    public Wording withDurationsIn(String unit) {
        return new Wording(language, unit);
    }

    /**
     * A text of the bundle.
     *
     * @param key       an unknown one is a fault of the program
     * @param arguments already written in this language
     */
    public String text(String key, String... arguments) {
        String pattern = words.getString(key);
        return arguments.length == 0 ? pattern.replace("''", "'") : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** Whether the bundle has a text. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** English or German. */
    public Locale language() {
        return language;
    }

    public Numerals numerals() {
        return numerals;
    }

    /** Durations in the days of a calendar; each in the unit that suits it, unless all are wanted in one. */
    public Durations durations(WorkingCalendar calendar) {
        return new Durations(this, calendar, unit);
    }

    /** Percentage points: {@code +1 point}, {@code -2.5 points}. */
    public String points(String number) {
        return text(ONE.contains(number) ? "points.one" : "points", number);
    }

    /** The sign for what nobody knows or cannot be computed. */
    public String unknown() {
        return "–";
    }

    /** A day as digits: 2026-05-12, in German 12.05.2026. */
    public String date(LocalDate date) {
        return language.equals(Locale.GERMAN)
                ? String.format(Locale.ROOT, "%02d.%02d.%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear())
                : date.toString();
    }
}
