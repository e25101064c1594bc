package org.vsm.dsl.states;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Named;

/** What changes point to. */
final class Targets {

    private Targets() {
    }

    static String nameOf(EObject object) {
        return object instanceof Named named && named.getName() != null ? named.getName() : "?";
    }

    /** Reports a target that an earlier change took away; one that was never resolved is reported by linking. */
    static void reportGone(MapInTheMaking map, Change change, EStructuralFeature feature, int index, EObject target) {
        if (target != null && !target.eIsProxy()) {
            MapInTheMaking.Departure departure = map.departureOf(target);
            map.report(StateIssue.Code.TARGET_GONE, change, feature, index, departure == null ? target : departure.by(), nameOf(target));
        }
    }
}
