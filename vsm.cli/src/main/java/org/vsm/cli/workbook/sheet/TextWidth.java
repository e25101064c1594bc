package org.vsm.cli.workbook.sheet;

/**
 * How wide text is in a font like Arial, and in how many lines it fits: spreadsheets do not tell before they show it. A
 * little too wide rather than too narrow, and the same on every machine.
 */
final class TextWidth {
    private static final double DIGIT = 0.556;
    private static final double NARROW = 0.3;
    private static final double WIDE = 0.87;
    private static final double CAPITAL = 0.7;
    private static final double FULL = 1;
    private static final double BOLD = 1.08;
    private static final String NARROW_LETTERS = "iljtfIr.,;:'|()[]!/ -·";
    private static final String WIDE_LETTERS = "mwMW@%—…→";
    private static final int FIRST_WIDE_SCRIPT = 0x1100;

    private TextWidth() {
    }

    /** Width in digits of the same size. */
    static double of(String text, boolean bold) {
        return text.codePoints().mapToDouble(TextWidth::of).sum() / DIGIT * (bold ? BOLD : 1);
    }

    private static double of(int letter) {
        if (NARROW_LETTERS.indexOf(letter) >= 0) {
            return NARROW;
        }
        if (WIDE_LETTERS.indexOf(letter) >= 0) {
            return WIDE;
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
