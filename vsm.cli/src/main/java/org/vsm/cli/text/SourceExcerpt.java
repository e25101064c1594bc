package org.vsm.cli.text;

/**
 * The line of a file that a diagnostic is about, and the marks that go beneath it.
 *
 * @param line as it is printed: tabs as blanks, harmless, cut where it is very long
 * @param marks blanks, then carets in the very columns of the marked characters
 */
record SourceExcerpt(String line, String marks) {

    private static final int TAB = 4;
    /** How much of a long line is shown, in characters: with a margin it fits a terminal. */
    private static final int ROOM = 94;
    /** How much of that stands before the marks. */
    private static final int BEFORE = 38;
    private static final String CUT = "…";

    /**
     * @param line a line without its end
     * @param from where the marks start, in UTF-16 units from 0
     * @param length how far they go; at least one caret is drawn, none past the end of the line
     */
    static SourceExcerpt of(String line, int from, int length) {
        int start = Math.min(from, line.length());
        int end = Math.min(start + length, line.length());
        int left = Math.max(0, Math.min(start - BEFORE, line.length() - ROOM));
        int right = Math.min(line.length(), left + ROOM);
        String before = (left > 0 ? CUT : "") + plain(line.substring(left, start), 0);
        int column = DisplayWidth.of(before);
        String marked = plain(line.substring(start, Math.min(end, right)), column);
        String after = plain(line.substring(Math.min(end, right), right), column + DisplayWidth.of(marked));
        return new SourceExcerpt(before + marked + after + (right < line.length() ? CUT : ""),
                " ".repeat(column) + "^".repeat(Math.max(1, DisplayWidth.of(marked))));
    }

    private static String plain(String text, int column) {
        StringBuilder shown = new StringBuilder();
        int at = column;
        for (int codePoint : text.codePoints().toArray()) {
            if (codePoint == '\t') {
                int blanks = TAB - at % TAB;
                shown.append(" ".repeat(blanks));
                at += blanks;
            } else {
                int safe = SafeText.of(codePoint);
                shown.appendCodePoint(safe);
                at += DisplayWidth.of(safe);
            }
        }
        return shown.toString();
    }
}
