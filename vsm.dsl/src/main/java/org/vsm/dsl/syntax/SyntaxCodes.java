package org.vsm.dsl.syntax;

/** The codes of all mistakes in the syntax; tests and quick fixes share them. */
public final class SyntaxCodes {

    public static final String MISSING_CLOSING_BRACE = "missing-closing-brace";
    public static final String MISSING_OPENING_BRACE = "missing-opening-brace";
    public static final String SURPLUS_CLOSING_BRACE = "surplus-closing-brace";
    public static final String MISSPELT_WORD = "misspelt-word";
    public static final String MISSING_VALUE = "missing-value";
    public static final String MISSING_WORD = "missing-word";
    public static final String UNKNOWN_WORD = "unknown-word";
    public static final String UNEXPECTED_WORD = "unexpected-word";
    public static final String MISPLACED_STATEMENT = "misplaced-statement";
    public static final String UNCLOSED_STRING = "unclosed-string";
    public static final String UNOPENED_STRING = "unopened-string";
    public static final String WRONG_QUOTES = "wrong-quotes";
    public static final String UNCLOSED_COMMENT = "unclosed-comment";

    private SyntaxCodes() {
    }
}
