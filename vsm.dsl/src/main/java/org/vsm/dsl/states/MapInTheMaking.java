package org.vsm.dsl.states;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.dsl.model.BodyItem;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Due;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Observed;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.StateNote;
import org.vsm.dsl.model.VsmFactory;
import org.vsm.dsl.scoping.StreamNames;

/** The copy of a root state while changes are applied to it. */
final class MapInTheMaking {

    private final Origins origins = new Origins();
    private final TextCopier copier = new TextCopier(origins);
    private final State map = VsmFactory.eINSTANCE.createState();
    private final List<Named> shared = new ArrayList<>();
    private final Map<EObject, Departure> departures = new HashMap<>();
    private final List<StateIssue> issues = new ArrayList<>();

    /**
     * How an object left the map.
     *
     * @param by        the change that took it away
     * @param successor what references go to now; null: nothing
     */
    record Departure(Change by, EObject successor) {
    }

    MapInTheMaking(State root) {
        StreamNames.sharedWith(root).forEach(each -> shared.add(copier.copy(each)));
        for (BodyItem item : root.getItems()) {
            if (!(item instanceof Improvement || item instanceof Change || item instanceof Observed || item instanceof Due || item instanceof StateNote)) {
                map.getItems().add(copier.copy(item));
            }
        }
    }

    EList<BodyItem> items() {
        return map.getItems();
    }

    List<Named> shared() {
        return shared;
    }

    Origins origins() {
        return origins;
    }

    List<StateIssue> issues() {
        return issues;
    }

    /** Copies text that a change brings. */
    <T extends EObject> T copy(T text) {
        return copier.copy(text);
    }

    /** What a text of the chain is in the map now; null where it is gone, or was never in it. */
    EObject live(EObject text) {
        EObject copy = origins.copyOf(text);
        return copy != null && isInMap(copy) ? copy : null;
    }

    /** What a reference to a text means now: it, what succeeded it, or null. */
    EObject referred(EObject text) {
        EObject live = live(text);
        Departure departure = departures.get(text);
        if (live != null || departure == null || departure.successor() == null) {
            return live;
        }
        return isInMap(departure.successor()) ? departure.successor() : referred(origins.originOf(departure.successor()));
    }

    /** How a text left the map; null where it did not. */
    Departure departureOf(EObject text) {
        return departures.get(text);
    }

    /** Notes that an object and all in it leave the map, and what succeeds each. */
    void depart(EObject leaving, Change by, java.util.function.Function<EObject, EObject> successor) {
        departures.put(origins.originOf(leaving), new Departure(by, successor.apply(leaving)));
        for (TreeIterator<EObject> all = leaving.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            departures.put(origins.originOf(each), new Departure(by, successor.apply(each)));
        }
    }

    /** The list that an element stands in. */
    @SuppressWarnings("unchecked")
    static List<EObject> siblings(FlowElement element) {
        return (List<EObject>) element.eContainer().eGet(element.eContainmentFeature());
    }

    void report(StateIssue.Code code, EObject where, EStructuralFeature feature, int index, EObject related, String... arguments) {
        issues.add(new StateIssue(code, where, feature, index, List.of(arguments), related));
    }

    private boolean isInMap(EObject copy) {
        EObject root = EcoreUtil.getRootContainer(copy);
        return root == map || shared.contains(root);
    }
}
