package org.vsm.dsl.ide.fix;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.Step;

/** What comes next in the text of a state. */
final class Following {

    private Following() {
    }

    /** The first step behind all that an object says; empty where there is none. */
    static Optional<Step> step(EObject object) {
        State state = EcoreUtil2.getContainerOfType(object, State.class);
        int end = NodeModelUtils.findActualNodeFor(object).getEndOffset();
        return state == null ? Optional.empty() : EcoreUtil2.getAllContentsOfType(state, Step.class).stream()
                .filter(each -> NodeModelUtils.findActualNodeFor(each).getOffset() >= end)
                .filter(each -> EcoreUtil2.getContainerOfType(each, State.class) == state).findFirst();
    }
}
