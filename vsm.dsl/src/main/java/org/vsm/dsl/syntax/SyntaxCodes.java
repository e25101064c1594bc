package org.vsm.dsl.syntax;

import java.util.List;

/** The codes of all mistakes in the syntax; tests and quick fixes share them. */
public final class SyntaxCodes {

    public static final String ARROW = "arrow";
    public static final String CAPITAL_WORD = "capital-word";
    public static final String COLON = "colon";
    public static final String COMMENT_SIGN = "comment-sign";
    public static final String COMPLETE_ACCURATE = "complete-accurate-spelling";
    public static final String CURRENCY_FIRST = "currency-first";
    public static final String GERMAN_UNIT = "german-unit";
    public static final String GERMAN_WORD = "german-word";
    public static final String INCOMPLETE_PARALLEL = "incomplete-parallel";
    public static final String KEYWORD_AS_NAME = "keyword-as-name";
    public static final String MISPLACED_STATEMENT = "misplaced-statement";
    public static final String MISSING_CLOSING_BRACE = "missing-closing-brace";
    public static final String MISSING_CURRENCY = "missing-currency";
    public static final String MISSING_NAME = "missing-name";
    public static final String MISSING_OPENING_BRACE = "missing-opening-brace";
    public static final String MISSING_PERCENT = "missing-percent";
    public static final String MISSING_UNIT = "missing-unit";
    public static final String MISSING_VALUE = "missing-value";
    public static final String MISSING_WORD = "missing-word";
    public static final String MISSPELT_WORD = "misspelt-word";
    public static final String OTHER_WORD = "other-word";
    public static final String RANGE_WORD = "range-word";
    public static final String SEPARATOR = "separator";
    public static final String STATE_OUTSIDE_STREAM = "state-outside-stream";
    public static final String STEP_OUTSIDE_STATE = "step-outside-state";
    public static final String STRAY_CHARACTER = "stray-character";
    public static final String SURPLUS_CLOSING_BRACE = "surplus-closing-brace";
    public static final String THOUSANDS_SEPARATOR = "thousands-separator";
    public static final String TOO_DEEP = "too-deep";
    public static final String TYPES_TOO_LATE = "types-too-late";
    public static final String UNCLOSED_COMMENT = "unclosed-comment";
    public static final String UNCLOSED_STRING = "unclosed-string";
    public static final String UNEXPECTED_WORD = "unexpected-word";
    public static final String UNKNOWN_UNIT = "unknown-unit";
    public static final String UNKNOWN_WORD = "unknown-word";
    public static final String UNOPENED_STRING = "unopened-string";
    public static final String UNQUOTED_TEXT = "unquoted-text";
    public static final String WRONG_BRACKET = "wrong-bracket";
    public static final String WRONG_DATE = "wrong-date";
    public static final String WRONG_QUOTES = "wrong-quotes";

    /** All of them, sorted. */
    public static final List<String> ALL = List.of(
            ARROW, CAPITAL_WORD, COLON, COMMENT_SIGN, COMPLETE_ACCURATE, CURRENCY_FIRST, GERMAN_UNIT, GERMAN_WORD,
            INCOMPLETE_PARALLEL, KEYWORD_AS_NAME, MISPLACED_STATEMENT, MISSING_CLOSING_BRACE, MISSING_CURRENCY, MISSING_NAME,
            MISSING_OPENING_BRACE, MISSING_PERCENT, MISSING_UNIT, MISSING_VALUE, MISSING_WORD, MISSPELT_WORD, OTHER_WORD,
            RANGE_WORD, SEPARATOR, STATE_OUTSIDE_STREAM, STEP_OUTSIDE_STATE, STRAY_CHARACTER,
            SURPLUS_CLOSING_BRACE, THOUSANDS_SEPARATOR, TOO_DEEP, TYPES_TOO_LATE, UNCLOSED_COMMENT, UNCLOSED_STRING,
            UNEXPECTED_WORD, UNKNOWN_UNIT, UNKNOWN_WORD, UNOPENED_STRING, UNQUOTED_TEXT, WRONG_BRACKET, WRONG_DATE, WRONG_QUOTES);

    private SyntaxCodes() {
    }
}
