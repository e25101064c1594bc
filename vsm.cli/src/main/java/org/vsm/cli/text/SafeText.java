package org.vsm.cli.text;

/** Text from a model on its way to a terminal: what would steer the terminal or turn the writing round is made harmless. */
public final class SafeText {

    private static final int REPLACEMENT = 0xFFFD;

    private SafeText() {
    }

    /** @return the same with every control character and every change of writing direction replaced by U+FFFD */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            safe.appendCodePoint(of(text.codePointAt(i)));
        }
        return safe.toString();
    }

    static int of(int codePoint) {
        boolean harmful = Character.isISOControl(codePoint)
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
        return harmful ? REPLACEMENT : codePoint;
    }
}
