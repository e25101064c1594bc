package org.vsm.cli.workbook.sheet;

import java.util.HashMap;
import java.util.Map;

/**
 * How wide text is in Arial and fonts of its widths, and in how many lines it fits: spreadsheets do not tell before they
 * show it. A little too wide rather than too narrow, and the same on every machine.
 */
final class TextWidth {
    private static final double DIGIT = 0.556;
    private static final double CAPITAL = 0.778;
    private static final double FULL = 1;
    /** Most letters become wider by less, narrow ones by more. */
    private static final double BOLD = 1.1;
    /** Screens round letters to whole dots. */
    private static final double SPARE = 1.03;
    private static final int FIRST_WIDE_SCRIPT = 0x1100;
    /** Letters as wide as a digit are left out. */
    private static final Map<Double, String> LETTERS = Map.ofEntries(Map.entry(0.222, "ijl'"), Map.entry(0.278, "ft.,:;!|/[]I "),
            Map.entry(0.333, "r-()·„“”‚‘’›‹"), Map.entry(0.389, "*\""), Map.entry(0.5, "cksvxyzJ"), Map.entry(0.584, "+=<>"),
            Map.entry(0.611, "FTZß"), Map.entry(0.667, "ABEKPSVXYÄ&"), Map.entry(0.722, "CDHNRUÜw"), Map.entry(0.833, "mM"),
            Map.entry(0.889, "%"), Map.entry(1.0, "W—…→@"));
    private static final Map<Integer, Double> WIDTHS = widths();

    private TextWidth() {
    }

    private static Map<Integer, Double> widths() {
        Map<Integer, Double> widths = new HashMap<>();
        LETTERS.forEach((width, letters) -> letters.codePoints().forEach(letter -> widths.put(letter, width)));
        return widths;
    }

    /** Width in digits of the same size. */
    static double of(String text, boolean bold) {
        return text.codePoints().mapToDouble(TextWidth::of).sum() / DIGIT * SPARE * (bold ? BOLD : 1);
    }

    private static double of(int letter) {
        Double known = WIDTHS.get(letter);
        if (known != null) {
            return known;
        }
        if (letter >= FIRST_WIDE_SCRIPT) {
            return FULL;
        }
        return Character.isUpperCase(letter) ? CAPITAL : DIGIT;
    }

    /** Lines that text takes in a cell. */
    static int lines(String text, double digits, boolean bold) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += linesOf(paragraph, Math.max(1, digits), bold);
        }
        return lines;
    }

    private static int linesOf(String paragraph, double digits, boolean bold) {
        double space = of(" ", bold);
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split(" ")) {
            double width = of(word, bold);
            if (used > 0 && used + space + width > digits) {
                lines++;
                used = 0;
            }
            lines += (int) (width / digits);
            used += (used > 0 ? space : 0) + width % digits;
        }
        return lines;
    }
}
