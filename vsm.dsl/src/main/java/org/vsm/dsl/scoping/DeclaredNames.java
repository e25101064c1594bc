package org.vsm.dsl.scoping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.BodyItem;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.ImprovementItem;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.TimeItem;

/**
 * The names that the text of one state declares, with the change that declares each. What a change refers to must be
 * there before it; so each declaration knows how many changes of the state stand before.
 */
final class DeclaredNames {

    /** Declared by the state itself, not by one of its changes. */
    static final int BY_STATE = -1;

    private final Map<String, List<Declared>> byName = new LinkedHashMap<>();
    private final Map<EObject, Integer> ordinals = new LinkedHashMap<>();

    /** A name's owner and the ordinal of the change that declares it. */
    record Declared(Named element, int ordinal) {
    }

    DeclaredNames(State state) {
        for (BodyItem item : state.getItems()) {
            add(item);
        }
    }

    /** The ordinal of the change that holds an object; {@link #BY_STATE} where none does. */
    int ordinalOf(EObject context) {
        for (EObject each = context; each != null && !(each instanceof State); each = each.eContainer()) {
            Integer ordinal = ordinals.get(each);
            if (ordinal != null) {
                return ordinal;
            }
        }
        return BY_STATE;
    }

    /** Finds the last declaration of a name that fits; null if there is none. */
    Named find(String name, Predicate<Declared> filter) {
        List<Declared> all = byName.getOrDefault(name, List.of());
        for (int i = all.size() - 1; i >= 0; i--) {
            if (filter.test(all.get(i))) {
                return all.get(i).element();
            }
        }
        return null;
    }

    /** Finds the first declaration of a name that fits; null if there is none. */
    Named findFirst(String name, Predicate<Declared> filter) {
        return byName.getOrDefault(name, List.of()).stream().filter(filter).map(Declared::element).findFirst().orElse(null);
    }

    Iterable<String> names() {
        return byName.keySet();
    }

    private void add(BodyItem item) {
        if (item instanceof Improvement improvement) {
            declare(improvement, BY_STATE);
            for (ImprovementItem each : improvement.getItems()) {
                if (each instanceof Change change) {
                    addChange(change);
                }
            }
        } else if (item instanceof Change change) {
            addChange(change);
        } else {
            declareAll(item, BY_STATE);
        }
    }

    private void addChange(Change change) {
        int ordinal = ordinals.size();
        ordinals.put(change, ordinal);
        declareAll(change, ordinal);
    }

    /** Times, most of what a large state consists of, hold no names. */
    private void declareAll(EObject root, int ordinal) {
        declare(root, ordinal);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            declare(each, ordinal);
            if (each instanceof TimeItem) {
                all.prune();
            }
        }
    }

    private void declare(EObject object, int ordinal) {
        if (object instanceof Named named && named.getName() != null) {
            byName.computeIfAbsent(named.getName(), name -> new ArrayList<>(1)).add(new Declared(named, ordinal));
        }
    }
}
