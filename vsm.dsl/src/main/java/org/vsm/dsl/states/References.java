package org.vsm.dsl.states;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.dsl.model.BodyItem;
import org.vsm.dsl.model.Information;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Keep;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Participant;
import org.vsm.dsl.model.Problem;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Share;
import org.vsm.dsl.model.Skip;

/**
 * Turns what a changed map refers to from text to the map itself. What was replaced is followed to its successor; what
 * points to something removed goes with it, or is an error where units would have nowhere to go.
 */
final class References {

    private final MapInTheMaking map;
    private final Map<EClass, List<EReference>> references = new HashMap<>();

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
            if (each instanceof Keep) {
                EcoreUtil.remove(each);
                continue;
            }
            for (EReference reference : references.computeIfAbsent(each.eClass(), TextCopier::crossReferencesOf)) {
                if (each.eIsSet(reference)) {
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
        EObject meant = map.referred(text, reference.getEReferenceType());
        if (meant == null) {
            owner.eUnset(reference);
            lose(owner, reference, -1, text);
        } else {
            owner.eSet(reference, meant);
            noteTurn(owner, text, meant);
        }
    }

    @SuppressWarnings("unchecked")
    private void turnMany(EObject owner, EReference reference) {
        EList<EObject> texts = (EList<EObject>) owner.eGet(reference);
        List<EObject> turned = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            EObject meant = map.referred(texts.get(i), reference.getEReferenceType());
            if (meant == null) {
                lose(owner, reference, i, texts.get(i));
            } else {
                turned.add(meant);
            }
        }
        texts.clear();
        texts.addAll(turned);
    }

    /** A line that now goes to a successor was altered by the change that brought it. */
    private void noteTurn(EObject owner, EObject text, EObject meant) {
        MapInTheMaking.Departure departure = map.departureOf(text);
        if (departure != null && map.origins().originOf(meant) != text) {
            map.origins().changed(owner, departure.by());
        }
    }

    private void lose(EObject owner, EReference reference, int index, EObject target) {
        MapInTheMaking.Departure departure = map.departureOf(target);
        boolean isLine = owner instanceof Rework || owner instanceof Skip;
        boolean goesToo = owner instanceof Information || owner instanceof Problem || isLine && sendsNothing((Item) owner);
        EObject text = map.origins().originOf(owner);
        if (departure == null) {
            Targets.reportMissing(map, text, reference, index, target);
        } else if (!goesToo && (isLine || target instanceof Participant)) {
            map.report(isLine ? StateIssue.Code.STILL_A_TARGET : StateIssue.Code.STILL_IN_USE, departure.by(),
                    Targets.takenBy(departure.by()), departure.index(), text, departure.text(), nearestNamed(text));
        } else if (!goesToo) {
            Targets.reportMissing(map, text, reference, index, target);
        }
        if (isLine || goesToo) {
            EcoreUtil.remove(owner);
        }
    }

    /** A line of 0 % is as good as taken away. */
    private static boolean sendsNothing(Item line) {
        Share share = TypedItems.shareOf(line);
        return share != null && share.getPercent() != null && share.getPercent().getValue().signum() == 0;
    }

    private static EObject nearestNamed(EObject text) {
        EObject each = text;
        while (!(each instanceof Named) && each.eContainer() != null) {
            each = each.eContainer();
        }
        return each;
    }
}
