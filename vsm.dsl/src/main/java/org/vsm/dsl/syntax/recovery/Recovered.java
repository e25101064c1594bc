package org.vsm.dsl.syntax.recovery;

import java.util.List;
import java.util.Set;
import org.antlr.runtime.CommonToken;
import org.vsm.dsl.syntax.SyntaxProblem;

/**
 * A text made readable.
 *
 * @param tokens what the parser shall read, blanks and comments included
 * @param problems the mistakes, in the order of the text
 * @param brokenNames all words of the parts that were not read as they stand; what they would declare is not known
 */
public record Recovered(List<CommonToken> tokens, List<SyntaxProblem> problems, Set<String> brokenNames) {
}
