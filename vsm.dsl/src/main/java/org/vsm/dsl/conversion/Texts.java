package org.vsm.dsl.conversion;

/** Text in quotes: "…", „…“ or “…”, with \" \\ and \n. */
public final class Texts {

    private Texts() {
    }

    /** Whether a text of the file begins with an opening quote. */
    public static boolean isQuoted(String text) {
        return !text.isEmpty() && isOpening(text.charAt(0));
    }

    /** Whether a quoted text has its closing quote; the quote must not be escaped. */
    public static boolean isClosed(String text) {
        if (text.length() < 2 || !isClosing(text.charAt(0), text.charAt(text.length() - 1))) {
            return false;
        }
        int slashes = 0;
        for (int i = text.length() - 2; i > 0 && text.charAt(i) == '\\'; i--) {
            slashes++;
        }
        return slashes % 2 == 0;
    }

    /** The text between the quotes; a missing closing quote is tolerated. */
    public static String read(String text) {
        String inner = text.substring(1, isClosed(text) ? text.length() - 1 : text.length());
        StringBuilder result = new StringBuilder(inner.length());
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '\\' && i + 1 < inner.length()) {
                i++;
                char escaped = inner.charAt(i);
                result.append(escaped == 'n' ? '\n' : escaped);
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }

    /** A text in straight quotes. */
    public static String write(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static boolean isOpening(char c) {
        return c == '"' || c == '\u201E' || c == '\u201C';
    }

    private static boolean isClosing(char opening, char c) {
        return switch (opening) {
            case '"' -> c == '"';
            case '\u201E' -> c == '\u201C' || c == '\u201D';
            default -> c == '\u201D';
        };
    }
}
