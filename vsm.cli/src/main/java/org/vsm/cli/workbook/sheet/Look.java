package org.vsm.cli.workbook.sheet;

/**
 * What a cell looks like and whether people may change it. Immutable; every method gives another look.
 *
 * @param format   of numbers, in the spreadsheet's notation
 * @param role     what the cell is for, which decides its colours
 * @param bold     stands out
 * @param size     of the letters in points
 * @param align    across
 * @param wrap     long text goes on in the next line
 * @param indent   steps to the right
 * @param asText   holds what looks like a formula and is none, even after somebody edits it
 */
public record Look(String format, Role role, boolean bold, int size, Align align, boolean wrap, int indent, boolean asText) {

    /** What a cell is for. */
    public enum Role {
        /** Nothing but its content. */
        PLAIN,
        /** The name of a sheet. */
        TITLE,
        /** The name of a part of a sheet. */
        SECTION,
        /** The head of a column. */
        HEAD,
        /** A number or word that people may change. */
        INPUT,
        /** An empty field to write into, on paper or on the screen. */
        ENTRY,
        /** A formula. */
        FORMULA,
        /** A number or text that was computed on export and stays as it is. */
        FIXED,
        /** A figure that the sheet is about. */
        KEY,
        /** The name of such a figure. */
        CARD_LABEL,
        /** Looks like an input, as an example. */
        LEGEND,
        /** A remark. */
        NOTE,
        /** A remark in a row of a table. */
        ABOUT,
        /** A row that heads others. */
        BAND,
        /** A sum. */
        TOTAL
    }

    /** Where the content stands. */
    public enum Align { GENERAL, LEFT, CENTER, RIGHT }

    private static final String GENERAL = "General";
    private static final int TEXT_SIZE = 9;

    /** A plain cell. */
    public static final Look PLAIN = new Look(GENERAL, Role.PLAIN, false, TEXT_SIZE, Align.GENERAL, false, 0, false);
    /** The name of a sheet. */
    public static final Look TITLE = PLAIN.as(Role.TITLE).inBold().inSize(16);
    /** The name of a part of a sheet. */
    public static final Look SECTION = PLAIN.as(Role.SECTION).inBold().inSize(11);
    /** The head of a column. */
    public static final Look HEAD = PLAIN.as(Role.HEAD).inBold().wrapped();
    /** What people may change. */
    public static final Look INPUT = PLAIN.as(Role.INPUT);
    /** A formula. */
    public static final Look FORMULA = PLAIN.as(Role.FORMULA);
    /** Computed on export. */
    public static final Look FIXED = PLAIN.as(Role.FIXED);
    /** A remark. */
    public static final Look NOTE = PLAIN.as(Role.NOTE);

    public Look as(Role other) {
        return new Look(format, other, bold, size, align, wrap, indent, asText);
    }

    public Look format(String other) {
        return new Look(other, role, bold, size, align, wrap, indent, asText);
    }

    public Look inBold() {
        return new Look(format, role, true, size, align, wrap, indent, asText);
    }

    public Look inSize(int points) {
        return new Look(format, role, bold, points, align, wrap, indent, asText);
    }

    public Look aligned(Align other) {
        return new Look(format, role, bold, size, other, wrap, indent, asText);
    }

    public Look wrapped() {
        return new Look(format, role, bold, size, align, true, indent, asText);
    }

    public Look unwrapped() {
        return new Look(format, role, bold, size, align, false, indent, asText);
    }

    public Look indented(int steps) {
        return new Look(format, role, bold, size, align, wrap, steps, asText);
    }

    /** Whether it is for numbers: those are rather shown small than not at all. */
    boolean isNumber() {
        return !format.equals(GENERAL);
    }

    /** For text that a spreadsheet would take for a formula when somebody edits the cell. */
    Look forText(String text) {
        boolean risky = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return risky == asText ? this : new Look(format, role, bold, size, align, wrap, indent, risky);
    }
}
