package org.vsm.cli.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The text of a file, by lines. */
public final class SourceText {

    private static final String MARK = "\uFEFF";

    private final String name;
    private final String text;
    private final int[] lineStarts;

    private final boolean marked;

    /**
     * @param name as it is printed
     * @param text with its byte order mark, if it has one
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.marked = text.startsWith(MARK);
        this.text = marked ? text.substring(MARK.length()) : text;
        this.lineStarts = lineStarts(this.text);
    }

    public String name() {
        return name;
    }

    /** @return the text without its byte order mark */
    public String text() {
        return text;
    }

    /** @return the byte order mark before the text; empty without one */
    public String mark() {
        return marked ? MARK : "";
    }

    /** @return where these characters stand; what lies past the end is at the end */
    public Place place(int offset, int length) {
        int start = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, start);
        int line = found >= 0 ? found : -found - 2;
        int column = text.codePointCount(lineStarts[line], start);
        return new Place(line + 1, column + 1, start, Math.max(0, Math.min(length, text.length() - start)));
    }

    /** @return the line without its end, lines counted from 1 */
    public String line(int line) {
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        return text.substring(lineStarts[line - 1], end).stripTrailing();
    }

    /** @return how far from the start of its line a place is, in UTF-16 units */
    public int offsetInLine(Place place) {
        return place.offset() - lineStarts[place.line() - 1];
    }

    private static int[] lineStarts(String text) {
        return IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1))
                .toArray();
    }
}
