package org.vsm.dsl.ide.complete;

import java.util.List;
import org.vsm.dsl.syntax.grammar.Situation;

/**
 * Where something is being typed.
 *
 * @param offset    of the first character of what has been typed of the word
 * @param typed     what has been typed of it; empty before its first character
 * @param situation what may stand there
 * @param before    the words before it, the last one last; words that do not fit included
 */
record Caret(int offset, String typed, Situation situation, List<String> before) {

    /** The word before, or an empty text. */
    String previous() {
        return before(1);
    }

    /** The word so many before, or an empty text. */
    String before(int count) {
        return before.size() < count ? "" : before.get(before.size() - count);
    }

    /** Whether a text in quotes is being typed. */
    boolean isInText() {
        return typed.startsWith("\"");
    }

    /** Whether the word before is a number. */
    boolean isAfterNumber() {
        return !previous().isEmpty() && Character.isDigit(previous().charAt(0));
    }
}
