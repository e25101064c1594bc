package org.vsm.dsl.syntax.recovery;

/** The signs that people put around words. */
public final class Quotes {

    private static final String ALL = "\"'\u00B4\u0060\u00AB\u00BB\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2039\u203A\u300C\u300D";

    private Quotes() {
    }

    /** Whether a character is a quotation mark of some kind. */
    public static boolean isQuote(char c) {
        return ALL.indexOf(c) >= 0;
    }
}
