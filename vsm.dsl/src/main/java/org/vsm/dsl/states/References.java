package org.vsm.dsl.states;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.dsl.model.BodyItem;
import org.vsm.dsl.model.Information;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Participant;
import org.vsm.dsl.model.Problem;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Skip;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.Types;
import org.vsm.dsl.model.WorkType;

/**
 * Turns what a changed map refers to from text to the map itself. What was replaced is followed to its successor; what
 * points to something removed goes with it, or is an error where units would have nowhere to go.
 */
final class References {

    private final MapInTheMaking map;

    References(MapInTheMaking map) {
        this.map = map;
    }

    void turn() {
        for (Named each : map.shared()) {
            turnAllIn(each);
        }
        for (BodyItem each : List.copyOf(map.items())) {
            turnAllIn(each);
        }
    }

    private void turnAllIn(EObject root) {
        List<EObject> objects = new ArrayList<>();
        objects.add(root);
        root.eAllContents().forEachRemaining(objects::add);
        for (EObject each : objects) {
            for (EReference reference : each.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && each.eIsSet(reference)) {
                    turn(each, reference);
                }
            }
        }
    }

    private void turn(EObject owner, EReference reference) {
        if (reference.isMany()) {
            turnMany(owner, reference);
            return;
        }
        EObject text = (EObject) owner.eGet(reference);
        EObject live = map.referred(text);
        if (live != null && reference.getEReferenceType().isInstance(live)) {
            owner.eSet(reference, live);
        } else if (map.departureOf(text) != null) {
            lose(owner, text);
        } else if (text.eIsProxy()) {
            dropUnresolved(owner);
        }
    }

    @SuppressWarnings("unchecked")
    private void turnMany(EObject owner, EReference reference) {
        EList<EObject> list = (EList<EObject>) owner.eGet(reference);
        List<EObject> turned = new ArrayList<>();
        for (EObject each : list) {
            EObject live = map.referred(each);
            if (live != null) {
                turned.add(live);
            } else if (map.departureOf(each) != null && !(each instanceof WorkType)) {
                lose(owner, each);
            }
        }
        list.clear();
        list.addAll(turned);
        if (list.isEmpty()) {
            dropEmptied(owner);
        }
    }

    /** A value for types that are all gone holds for nobody. */
    private static void dropEmptied(EObject owner) {
        if (owner instanceof Types) {
            Iterator<EObject> up = containers(owner).iterator();
            while (up.hasNext()) {
                EObject each = up.next();
                if (each instanceof Item) {
                    EcoreUtil.remove(each);
                    return;
                }
            }
        } else if (owner instanceof Option) {
            EcoreUtil.remove(owner);
        }
    }

    private void lose(EObject owner, EObject target) {
        MapInTheMaking.Departure departure = map.departureOf(target);
        if (owner instanceof Information || owner instanceof Problem) {
            EcoreUtil.remove(owner);
        } else if (owner instanceof Rework || owner instanceof Skip) {
            map.report(StateIssue.Code.REMOVED_BUT_TARGET, departure.by(), null, -1, map.origins().originOf(owner),
                    Targets.nameOf(target), nameOfStep(owner));
            EcoreUtil.remove(owner);
        } else if (target instanceof Participant) {
            map.report(StateIssue.Code.REMOVED_BUT_USED, departure.by(), null, -1, map.origins().originOf(owner),
                    Targets.nameOf(target), nameOfStep(owner));
        }
    }

    private static void dropUnresolved(EObject owner) {
        if (owner instanceof Rework || owner instanceof Skip || owner instanceof Information || owner instanceof Problem) {
            EcoreUtil.remove(owner);
        }
    }

    private static String nameOfStep(EObject owner) {
        for (EObject each : containers(owner)) {
            if (each instanceof Step || each instanceof Named named && named.getName() != null) {
                return Targets.nameOf(each);
            }
        }
        return "?";
    }

    private static List<EObject> containers(EObject owner) {
        List<EObject> containers = new ArrayList<>();
        for (EObject each = owner; each != null; each = each.eContainer()) {
            containers.add(each);
        }
        return containers;
    }
}
