package org.vsm.dsl.syntax.parse;

import java.util.List;
import java.util.Set;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.vsm.dsl.syntax.SyntaxProblem;

/** A model of a text, with the mistakes in the text. */
public final class SyntaxParseResult extends ParseResult {

    private final List<SyntaxProblem> problems;
    private final Set<String> brokenNames;

    SyntaxParseResult(IParseResult parsed, List<SyntaxProblem> problems, Set<String> brokenNames) {
        super(parsed.getRootASTElement(), parsed.getRootNode(), parsed.hasSyntaxErrors() || !problems.isEmpty());
        this.problems = problems;
        this.brokenNames = brokenNames;
    }

    /** The mistakes, in the order of the text. */
    public List<SyntaxProblem> problems() {
        return problems;
    }

    /** Whether a name occurs in a part of the text that could not be read as it stands: nobody knows what it means. */
    public boolean isBroken(String name) {
        return brokenNames.contains(name);
    }
}
