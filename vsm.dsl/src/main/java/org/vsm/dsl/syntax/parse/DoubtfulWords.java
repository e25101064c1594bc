package org.vsm.dsl.syntax.parse;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.vsm.dsl.conversion.Texts;
import org.vsm.dsl.syntax.grammar.Vocabulary;
import org.vsm.dsl.syntax.recovery.Dates;

/**
 * Mistakes that the parser does not notice: a comment without an end, a text that ends with its line instead of a quote, a day that does not exist, and a name that is a keyword
 * on the next line. Behind a half-typed "step" stands the next statement, although the parser would take its first word for
 * the name.
 */
@Singleton
final class DoubtfulWords {

    /** Words that a name must follow. */
    static final Set<String> BEFORE_NAMES = Set.of("stream", "state", "type", "customer", "control", "supplier", "team", "system",
            "step", "stage", "improvement", "objective", "keep", "change", "remove", "replace", "to", "from", "by", "for", "at",
            "of", "until", "uses", "was", "before", "after", "into", "and", "or", ",");

    private final Set<Integer> before;
    private final Vocabulary vocabulary;
    private final int text;
    private final int date;

    @Inject
    DoubtfulWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.date = vocabulary.terminal("DATE");
        this.text = vocabulary.terminal("STRING");
        this.before = BEFORE_NAMES.stream().map(vocabulary::keyword).collect(Collectors.toSet());
    }

    /** Whether there may be such a mistake. */
    boolean areIn(List<CommonToken> tokens) {
        CommonToken last = null;
        for (CommonToken token : tokens) {
            if (vocabulary.isBlank(token.getType())) {
                continue;
            }
            if (token.getType() == Token.INVALID_TOKEN_TYPE || token.getType() == text && !Texts.isClosed(token.getText())
                    || token.getType() == date && !Dates.isPossible(token.getText())) {
                return true;
            }
            if (last != null && vocabulary.isWordKeyword(token.getType()) && before.contains(last.getType())
                    && last.getLine() != token.getLine()) {
                return true;
            }
            last = token;
        }
        return false;
    }
}
