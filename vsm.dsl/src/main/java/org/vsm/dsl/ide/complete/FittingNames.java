package org.vsm.dsl.ide.complete;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Replace;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.VsmPackage.Literals;

/** Whether a name of the right kind is also one that makes sense at the caret. */
record FittingNames(Caret caret, OpenFile file) {

    boolean include(Named named) {
        Set<EReference> references = caret.situation().references();
        if (references.contains(Literals.INSERT__ANCHOR)) {
            return named instanceof Option == caret.previous().equals("into");
        }
        if (references.contains(Literals.KEEP__TARGET)) {
            Replace replace = Sense.around(caret, file, Replace.class);
            return replace == null || replace.getTargets().contains(named);
        }
        if (references.contains(Literals.REWORK__TARGET)) {
            return !isBeyond(named);
        }
        return !references.contains(Literals.SKIP__TARGET) || isNoWayBack(named);
    }

    /** Whether a step stands behind the one in which the caret is, so that nothing can go back to it. */
    boolean isBeyond(EObject step) {
        Step here = Sense.around(caret, file, Step.class);
        return isComparable(here, step) && offset(step) > offset(here);
    }

    private boolean isNoWayBack(EObject step) {
        Step here = Sense.around(caret, file, Step.class);
        return !isComparable(here, step) || offset(step) > offset(here);
    }

    /** What changes bring stands in the text where it does not stand in the flow. */
    private static boolean isComparable(Step here, EObject there) {
        return here != null && EcoreUtil2.getContainerOfType(here, Change.class) == null && EcoreUtil2.getContainerOfType(there, Change.class) == null
                && EcoreUtil2.getContainerOfType(here, State.class) == EcoreUtil2.getContainerOfType(there, State.class);
    }

    private static int offset(EObject object) {
        return NodeModelUtils.findActualNodeFor(object).getOffset();
    }
}
