package org.vsm.dsl.states;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Option;

/** Which text stands behind which object of a copied map, and which change altered it last. */
final class Origins {

    private final Map<EObject, EObject> texts = new IdentityHashMap<>();
    private final Map<EObject, EObject> copies = new IdentityHashMap<>();
    private final Map<EObject, Change> changes = new IdentityHashMap<>();
    private final Map<EObject, Change> numbers = new IdentityHashMap<>();

    void record(EObject text, EObject copy) {
        texts.put(copy, text);
        copies.put(text, copy);
    }

    /** Notes the text behind something that follows from it without being its copy. */
    void recordDerived(EObject text, EObject derived) {
        texts.put(derived, text);
    }

    void changed(EObject copy, Change change) {
        changes.put(copy, change);
    }

    /** Notes that an object stands elsewhere because of a change; the one that changed what it holds says more. */
    void moved(EObject copy, Change change) {
        changes.putIfAbsent(copy, change);
    }

    /** Notes that the one number of an object, such as its count or share, is that of a change. */
    void numberSet(EObject copy, Change change) {
        numbers.put(copy, change);
    }

    /** The change that gave an object its one number; null where it has that of its text. */
    Change numberSetBy(EObject copy) {
        return numbers.get(copy);
    }

    EObject originOf(EObject copy) {
        return texts.getOrDefault(copy, copy);
    }

    /** The copy of a text; null where it was not copied. */
    EObject copyOf(EObject text) {
        return copies.get(text);
    }

    /** The change of an object, or of the element that it is an attribute of; not of what only holds the element. */
    Change changedBy(EObject copy) {
        for (EObject each = copy; each != null; each = each.eContainer()) {
            Change change = changes.get(each);
            if (change != null || each instanceof FlowElement || each instanceof Option) {
                return change;
            }
        }
        return null;
    }
}
