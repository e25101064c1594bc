package org.vsm.dsl.syntax.recovery;

import java.util.List;
import org.antlr.runtime.CommonToken;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;

/** A comment without its end: it takes all the rest of the file with it. It is taken to end with its line. */
final class UnclosedComment {

    private static final String BEGIN = "/*";
    private static final String LINE = "//";

    private UnclosedComment() {
    }

    /** The mistake, if the text has a comment without an end; null if it has not. */
    static SyntaxProblem find(List<CommonToken> tokens) {
        CommonToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return last == null || last.getType() != Scanner.UNCLOSED_COMMENT ? null
                : SyntaxProblem.of(SyntaxCodes.UNCLOSED_COMMENT, last.getStartIndex(), BEGIN.length());
    }

    /** The tokens of the text if such a comment ends with its line; no word changes its place. */
    static List<CommonToken> endedWithLine(SyntaxProblem comment, String text, Scanner scanner) {
        return scanner.scan(text.substring(0, comment.offset()) + text.substring(comment.offset()).replace(BEGIN, LINE));
    }
}
