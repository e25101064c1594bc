package org.vsm.cli.workbook.sheet;

/** Number formats in the notation of spreadsheets. */
public final class NumberFormat {
    /** From here on the usual digits are enough. */
    private static final String ENOUGH = "[>=0.1]";
    private static final double LEAST_OF_ENOUGH = 0.1;
    private static final String NOTHING = "[=0]";

    private NumberFormat() {
    }

    /** So many digits after the point. */
    public static String grouped(int decimals) {
        return "#,##0." + "0".repeat(decimals);
    }

    /** Numbers of 0 or more: the usual digits, and more for those that would else be shown as nothing. */
    public static String finer(String usual, String fine) {
        return ENOUGH + usual + ";" + NOTHING + usual + ";" + fine;
    }

    /**
     * The same with a sign. There is no notation for large and small numbers with either sign: the number as it is now decides.
     */
    public static String signed(String format, double now) {
        String[] parts = format.startsWith(ENOUGH) ? format.substring(ENOUGH.length()).split(";") : new String[] {format};
        String digits = Math.abs(now) >= LEAST_OF_ENOUGH ? parts[0] : parts[parts.length - 1];
        return "+" + digits + ";-" + digits + ";" + parts[0];
    }

    /** The same, nothing shown for zero. */
    public static String ifAny(String format) {
        if (!format.startsWith(ENOUGH)) {
            return format + ";-" + format + ";";
        }
        String[] parts = format.split(";");
        return parts[0] + ";" + NOTHING + "\"\";" + parts[2];
    }
}
