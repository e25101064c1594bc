package org.vsm.dsl.states;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.dsl.model.Choice;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Remove;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.model.WorkType;

/** Takes elements away. What still points to them is judged at the end, when all changes have been applied. */
final class Removal {

    private final MapInTheMaking map;
    private final Remove remove;
    private final ShareScaling shares;

    Removal(MapInTheMaking map, Remove remove, ShareScaling shares) {
        this.map = map;
        this.remove = remove;
        this.shares = shares;
    }

    void apply() {
        for (int i = 0; i < remove.getTargets().size(); i++) {
            EObject target = remove.getTargets().get(i);
            EObject live = map.live(target);
            if (live == null) {
                Targets.reportMissing(map, remove, VsmPackage.Literals.REMOVE__TARGETS, i, target);
            } else {
                take(live, i);
            }
        }
    }

    private void take(EObject live, int index) {
        map.depart(live, remove, index);
        if (live instanceof Option option && option.eContainer() instanceof Choice choice) {
            map.origins().changed(choice, remove);
            shares.remove(option, choice, remove);
            removeIfEmpty(choice);
        } else if (live instanceof WorkType type) {
            new TypeWithdrawal(map, type).apply(option -> take(option, index), wait -> take(wait, index));
            shares.remove(type, remove);
        } else if (map.shared().contains(live)) {
            map.shared().remove(live);
        } else {
            EcoreUtil.remove(live);
        }
    }

    private static void removeIfEmpty(Choice choice) {
        if (choice.getOptions().isEmpty()) {
            EcoreUtil.remove(choice);
        }
    }
}
