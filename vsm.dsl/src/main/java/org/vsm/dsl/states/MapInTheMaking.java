package org.vsm.dsl.states;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
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
    private final Set<Named> shared = new LinkedHashSet<>();
    private final Map<EObject, Departure> departures = new HashMap<>();
    private final List<StateIssue> issues = new ArrayList<>();

    /**
     * How an object left the map.
     *
     * @param text       what left, as text
     * @param by         the change that took it away
     * @param index      which of the change's targets took it away; -1: the change names only one
     * @param successors what references go to now, the best one first; empty: nothing
     */
    record Departure(EObject text, Change by, int index, List<EObject> successors) {
    }

    /** @param chain the states on the way, the one without a base first: each can bring teams and systems of its file */
    MapInTheMaking(List<State> chain) {
        State root = chain.get(0);
        chain.stream().flatMap(each -> StreamNames.sharedWith(each).stream()).distinct().forEach(each -> shared.add(copier.copy(each)));
        for (BodyItem item : root.getItems()) {
            if (!(item instanceof Improvement || item instanceof Change || item instanceof Observed || item instanceof Due || item instanceof StateNote)) {
                map.getItems().add(copier.copy(item));
            }
        }
    }

    EList<BodyItem> items() {
        return map.getItems();
    }

    /** Teams, parties, systems and types. */
    Collection<Named> shared() {
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

    /** What a reference to a text means now: it, what succeeded it and can stand in its place, or null. */
    EObject referred(EObject text, EClass wanted) {
        EObject live = live(text);
        if (live != null) {
            return live;
        }
        Departure departure = departures.get(text);
        if (departure == null) {
            return null;
        }
        for (EObject successor : departure.successors()) {
            EObject found = isInMap(successor) ? successor : referred(origins.originOf(successor), wanted);
            if (wanted.isInstance(found)) {
                return found;
            }
        }
        return null;
    }

    /** How a text left the map, or, where it has successors, how the last of them did; null where it did not. */
    Departure departureOf(EObject text) {
        Departure departure = departures.get(text);
        if (departure != null) {
            for (EObject successor : departure.successors()) {
                Departure next = departureOf(origins.originOf(successor));
                if (next != null) {
                    return next;
                }
            }
        }
        return departure;
    }

    /** Notes that an object and all in it leave the map for nothing in their place. */
    void depart(EObject leaving, Change by, int index) {
        depart(leaving, by, index, each -> List.of());
    }

    /** Notes that an object and all in it leave the map, and what succeeds each. */
    void depart(EObject leaving, Change by, int index, Function<EObject, List<EObject>> successors) {
        note(leaving, by, index, successors);
        for (TreeIterator<EObject> all = leaving.eAllContents(); all.hasNext();) {
            note(all.next(), by, index, successors);
        }
    }

    private void note(EObject leaving, Change by, int index, Function<EObject, List<EObject>> successors) {
        EObject text = origins.originOf(leaving);
        departures.put(text, new Departure(text, by, index, successors.apply(leaving)));
    }

    /** The list that an element stands in. */
    @SuppressWarnings("unchecked")
    static List<EObject> siblings(FlowElement element) {
        return (List<EObject>) element.eContainer().eGet(element.eContainmentFeature());
    }

    void report(StateIssue.Code code, EObject where, EStructuralFeature feature, int index, EObject related, Object... arguments) {
        issues.add(new StateIssue(code, where, feature, index, List.of(arguments), related));
    }

    private boolean isInMap(EObject copy) {
        EObject root = EcoreUtil.getRootContainer(copy);
        return root == map || shared.contains(root);
    }
}
