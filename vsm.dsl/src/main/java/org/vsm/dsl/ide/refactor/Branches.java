package org.vsm.dsl.ide.refactor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Delivery;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Insert;
import org.vsm.dsl.model.Keep;
import org.vsm.dsl.model.Leave;
import org.vsm.dsl.model.Replace;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Skip;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.Was;
import org.vsm.dsl.scoping.StateNames;

/** Flow elements that could go side by side, one branch for each. */
record Branches(List<FlowElement> elements) {

    private static final int NONE = -1;

    /**
     * Whether each of them can be a branch, in its state and in all that are built from it in the file: no work goes from one
     * to another, in or out past the ends of the block, and no unit is delivered or leaves in it.
     */
    boolean arePossible() {
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(read()); all.hasNext();) {
            EObject each = all.next();
            boolean ends = (each instanceof Delivery || each instanceof Leave) && indexOf(each) != NONE;
            boolean crosses = each instanceof Rework rework && indexOf(rework) != indexOf(rework.getTarget())
                    || each instanceof Skip skip && indexOf(skip) != indexOf(skip.getTarget());
            if (ends || crosses) {
                return false;
            }
        }
        return true;
    }

    /** Where lines from and to the elements can stand: in the file, and in the states of other files that theirs is built from. */
    private List<EObject> read() {
        EObject document = EcoreUtil.getRootContainer(elements.get(0));
        List<EObject> read = new ArrayList<>(List.of(document));
        State state = EcoreUtil2.getContainerOfType(elements.get(0), State.class);
        StateNames.basesOf(state).stream().filter(each -> EcoreUtil.getRootContainer(each) != document).forEach(read::add);
        return read;
    }

    /** Which of the elements something belongs to; what a change brings belongs to where it goes, what is replaced to what follows it. */
    private int indexOf(EObject object) {
        Set<EObject> passed = new HashSet<>();
        for (EObject each = object; each != null && passed.add(each); each = around(each)) {
            for (int i = 0; i < elements.size(); i++) {
                if (elements.get(i) == each || elements.get(i) instanceof Keep keep && keep.getTarget() == each) {
                    return i;
                }
            }
        }
        return NONE;
    }

    private EObject around(EObject object) {
        Replace replace = EcoreUtil2.getContainerOfType(elements.get(0), Replace.class);
        if (object instanceof FlowElement element && replace != null && replace.getTargets().contains(element)) {
            return successor(element, replace);
        }
        if (object instanceof Alter alter) {
            return alter.getTarget();
        }
        if (object instanceof Insert insert) {
            return insert.getAnchor();
        }
        return object instanceof Replace other && other != replace && !other.getTargets().isEmpty() ? other.getTargets().get(0) : object.eContainer();
    }

    /** The element that says that it was the replaced one, else the first step of the block. */
    private static EObject successor(FlowElement replaced, Replace replace) {
        return EcoreUtil2.getAllContentsOfType(replace, Was.class).stream().filter(each -> each.getNames().contains(replaced.getName()))
                .<EObject>map(each -> each).findFirst()
                .orElseGet(() -> EcoreUtil2.getAllContentsOfType(replace, Step.class).stream().findFirst().orElse(null));
    }
}
