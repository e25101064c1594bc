package org.vsm.dsl.syntax.parse;

import com.google.inject.Inject;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.syntax.SyntaxProblem;

/** A .vsm file; mistakes in its text are told in the words of its writer. */
public class VsmResource extends LazyLinkingResource {

    @Inject
    private Messages messages;

    @Override
    protected void addSyntaxErrors() {
        super.addSyntaxErrors();
        if (!isValidationDisabled() && getParseResult() instanceof SyntaxParseResult result) {
            for (SyntaxProblem problem : result.problems()) {
                getErrors().add(new SyntaxDiagnostic(result.getRootNode(), problem, messages.text(problem.message())));
            }
        }
    }
}
