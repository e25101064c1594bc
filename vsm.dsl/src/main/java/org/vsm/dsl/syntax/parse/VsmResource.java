package org.vsm.dsl.syntax.parse;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Triple;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.syntax.SyntaxProblem;

/** A .vsm file; mistakes in its text are told in the words of its writer. */
public class VsmResource extends LazyLinkingResource {

    @Inject
    private Messages messages;

    private boolean allNamesKnown;

    @Override
    protected void addSyntaxErrors() {
        super.addSyntaxErrors();
        if (!isValidationDisabled() && getParseResult() instanceof SyntaxParseResult result) {
            for (SyntaxProblem problem : result.problems()) {
                getErrors().add(new SyntaxDiagnostic(result.getRootNode(), problem, messages.text(problem.message())));
            }
        }
    }

    /** Every reader of a file asks for this; once all names are known, none of them needs to look for names again. */
    @Override
    public void resolveLazyCrossReferences(CancelIndicator monitor) {
        if (!allNamesKnown) {
            super.resolveLazyCrossReferences(monitor);
            allNamesKnown = getErrors().stream().noneMatch(XtextLinkingDiagnostic.class::isInstance);
        }
    }

    @Override
    protected void doLinking() {
        allNamesKnown = false;
        super.doLinking();
    }

    /** A name that means something now: what was said of it is found by its place, not put into words again to compare them. */
    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
        INode name = reference.getThird();
        if (!getErrors().isEmpty()) {
            getErrors().removeIf(each -> each instanceof XtextLinkingDiagnostic linking && linking.getOffset() == name.getOffset()
                    && linking.getLength() == name.getLength());
        }
    }

    /** Objects of an unloaded file are thrown away as they are: whoever refers to them is unloaded with it, or forgets them. */
    @Override
    protected void unloaded(InternalEObject object) {
        object.eAdapters().clear();
    }
}
