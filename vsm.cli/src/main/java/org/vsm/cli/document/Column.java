package org.vsm.cli.document;

/**
 * A column of a table.
 *
 * @param title     may be empty
 * @param right     numbers stand at the right
 * @param narrowest characters below which it should not be made narrower; 0: it stays in one line
 */
public record Column(String title, boolean right, int narrowest) {

    private static final int FEW_WORDS = 12;

    /** Words, broken into lines where the table would be too wide. */
    public static Column words(String title) {
        return words(title, FEW_WORDS);
    }

    /** Words that need more room than others. */
    public static Column words(String title, int narrowest) {
        return new Column(title, false, narrowest);
    }

    /** Something short that stays in one line, at the left. */
    public static Column mark(String title) {
        return new Column(title, false, 0);
    }

    /** A number that stays in one line, at the right. */
    public static Column number(String title) {
        return new Column(title, true, 0);
    }

    /** Whether it may be broken into lines. */
    public boolean isFlexible() {
        return narrowest > 0;
    }
}
