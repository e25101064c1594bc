package org.vsm.dsl.syntax;

import java.util.OptionalInt;

/** How deep braces stand in each other. What is nested deeper than anybody writes would exhaust the parser's stack. */
public final class Nesting {

    /** The deepest nesting that is read. */
    public static final int LIMIT = 2_000;

    private Nesting() {
    }

    /** @return the offset of the first brace that opens below the limit; none where all is well */
    public static OptionalInt firstTooDeep(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i = next(text, i)) {
            char c = text.charAt(i);
            if (c == '{' && ++depth > LIMIT) {
                return OptionalInt.of(i);
            }
            if (c == '}') {
                depth--;
            }
        }
        return OptionalInt.empty();
    }

    /** The next place that may hold a brace: comments and strings are passed over. */
    private static int next(String text, int at) {
        if (text.startsWith("//", at)) {
            return lineEnd(text, at);
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        return switch (text.charAt(at)) {
            case '"' -> stringEnd(text, at, "\"");
            case '\u201E' -> stringEnd(text, at, "\u201C\u201D");
            case '\u201C' -> stringEnd(text, at, "\u201D");
            default -> at + 1;
        };
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /** A string ends at its quote or at the end of its line. */
    private static int stringEnd(String text, int at, String quotes) {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != '\n') {
            char c = text.charAt(i++);
            if (quotes.indexOf(c) >= 0) {
                return i;
            }
            if (c == '\\') {
                i++;
            }
        }
        return Math.min(i, text.length());
    }
}
