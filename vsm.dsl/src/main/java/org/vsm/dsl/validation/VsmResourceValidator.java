package org.vsm.dsl.validation;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.vsm.dsl.model.Document;

/** All that is wrong with a file: mistakes in its text, names that mean nothing, and what the rules find. */
public class VsmResourceValidator extends ResourceValidatorImpl {

    @Inject
    private Wording wording;

    @Inject
    private IssueMaker issues;

    /** The rules are applied once to the whole file, not by EMF's walk from object to object. */
    @Override
    protected void validate(Resource resource, CheckMode mode, CancelIndicator monitor, IAcceptor<Issue> acceptor) {
        if (!mode.shouldCheck(CheckType.FAST)) {
            return;
        }
        Runnable checkpoint = () -> getOperationCanceledManager().checkCanceled(monitor);
        for (EObject each : resource.getContents()) {
            if (each instanceof Document document) {
                List<Diagnosis> diagnoses = new ModelCheck(wording, checkpoint).check(document);
                diagnoses.stream().map(issues::issue).sorted(IssueMaker.BY_PLACE).forEach(acceptor::accept);
            }
        }
    }
}
