package org.vsm.dsl.states;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EReference;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Remove;
import org.vsm.dsl.model.Replace;
import org.vsm.dsl.model.VsmPackage;

/** What changes point to. */
final class Targets {

    private Targets() {
    }

    /** Where a change says what it takes away; null for changes that take nothing away. */
    static EReference takenBy(Change change) {
        if (change instanceof Remove) {
            return VsmPackage.Literals.REMOVE__TARGETS;
        }
        return change instanceof Replace ? VsmPackage.Literals.REPLACE__TARGETS : null;
    }

    /** Reports a target that is not in the map; one that was never resolved is reported by linking. */
    static void reportMissing(MapInTheMaking map, EObject owner, EStructuralFeature feature, int index, EObject target) {
        if (target == null || target.eIsProxy()) {
            return;
        }
        MapInTheMaking.Departure departure = map.departureOf(target);
        if (departure == null) {
            map.report(StateIssue.Code.NOT_THERE, owner, feature, index, target, target);
        } else {
            map.report(StateIssue.Code.GONE, owner, feature, index, departure.by(), target);
        }
    }
}
