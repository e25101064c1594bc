package org.vsm.dsl.ide.text;

/** Text from models in Markdown, where nothing of it may become markup. */
public final class Markdown {

    private Markdown() {
    }

    /** A text that reads as it is written. */
    public static String plain(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (char c : text.toCharArray()) {
            if ("\\`*_[]<>#|~&".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return escaped.toString();
    }
}
