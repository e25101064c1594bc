package org.vsm.dsl.validation.rules.text;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.parse.SyntaxParseResult;

/** Types of work that stand where they cannot be read: their lines seem to hold for all work, but are not meant so. */
public final class UnreadTypes {

    private UnreadTypes() {
    }

    /** Whether there are such in an element's text. */
    public static boolean in(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node != null && element.eResource() instanceof XtextResource file && file.getParseResult() instanceof SyntaxParseResult parsed
                && parsed.problems().stream().anyMatch(each -> isTypes(each) && node.getTextRegion().contains(each.offset()));
    }

    private static boolean isTypes(SyntaxProblem problem) {
        return problem.code().equals(SyntaxCodes.TYPES_TOO_LATE);
    }
}
