package org.vsm.dsl.ide.complete;

import java.util.List;
import java.util.regex.Pattern;
import org.vsm.dsl.syntax.grammar.Situation;

/**
 * Where something is being typed.
 *
 * @param offset    of the first character of what has been typed of the word
 * @param typed     what has been typed of it; empty before its first character
 * @param situation what may stand there
 * @param before    the words before it, the last one last; words that do not fit included
 * @param gap       what stands between the word before and this one: blanks, if anything
 */
record Caret(int offset, String typed, Situation situation, List<String> before, String gap) {

    private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");

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

    /** Whether the word before is a number in the same line, so that its unit may follow. */
    boolean isAfterNumber() {
        return NUMBER.matcher(previous()).matches() && !startsLine();
    }

    /** Whether nothing stands before it in its line: whoever begins a line rarely goes on with what stands above. */
    boolean startsLine() {
        return before.isEmpty() || gap.contains("\n");
    }

    /** Whether a blank is missing before another word. */
    boolean touchesNumber() {
        return isAfterNumber() && gap.isEmpty();
    }

    /** Whether a keyword may be meant here as one, and not as somebody's name. */
    boolean takes(int kind) {
        return situation.afterKeyword(kind) != null;
    }
}
