package org.vsm.analysis.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.vsm.analysis.compare.AttributeChange.Places;
import org.vsm.analysis.compare.Attributes.Key;
import org.vsm.analysis.compare.Attributes.Stated;
import org.vsm.analysis.compare.ElementChange.Change;
import org.vsm.analysis.flow.Flow;

/** What became of every element: those of the later state in their order, each removed one after what stood before it. */
final class ElementChanges {
    private final Flow from;
    private final Flow to;
    private final List<Compared> before;
    private final List<Compared> after;
    private final Map<String, Compared> earlier = new LinkedHashMap<>();
    private final Map<Compared, Compared> predecessorOf = new LinkedHashMap<>();
    private final Map<String, String> successors = new HashMap<>();

    ElementChanges(Flow from, Flow to) {
        this.from = from;
        this.to = to;
        this.before = Compared.of(from);
        this.after = Compared.of(to);
        before.forEach(element -> earlier.put(element.name(), element));
        match();
        predecessorOf.forEach((element, was) -> successors.put(was.name(), element.name()));
    }

    /** What an element says it was, else the element of the same name that nobody else says to have been. */
    private void match() {
        Set<String> taken = new HashSet<>();
        for (Compared element : after) {
            for (String name : element.predecessors()) {
                if (earlier.containsKey(name) && !predecessorOf.containsKey(element) && taken.add(name)) {
                    predecessorOf.put(element, earlier.get(name));
                }
            }
        }
        for (Compared element : after) {
            if (!predecessorOf.containsKey(element) && earlier.containsKey(element.name()) && taken.add(element.name())) {
                predecessorOf.put(element, earlier.get(element.name()));
            }
        }
    }

    /** Pairs of the same element in both states, the later one first. */
    Map<Compared, Compared> matches() {
        return predecessorOf;
    }

    List<ElementChange> all() {
        List<ElementChange> changes = new ArrayList<>();
        Map<Compared, List<Compared>> removedAfter = removedAfter();
        addRemoved(changes, removedAfter.get(null));
        for (Compared element : after) {
            Compared was = predecessorOf.get(element);
            if (was == null) {
                changes.add(new ElementChange(null, element.label(), Change.ADDED, List.of()));
            } else {
                List<AttributeChange> details = details(Attributes.of(was), Attributes.of(element));
                Change change = details.isEmpty() ? Change.KEPT : Change.CHANGED;
                changes.add(new ElementChange(was.label(), element.label(), change, details));
                addRemoved(changes, removedAfter.get(was));
            }
        }
        return changes;
    }

    /** Removed elements by the one that is still there before them; null: at the start. */
    private Map<Compared, List<Compared>> removedAfter() {
        Set<Compared> kept = new HashSet<>(predecessorOf.values());
        Map<Compared, List<Compared>> removed = new HashMap<>();
        Compared last = null;
        for (Compared element : before) {
            if (kept.contains(element)) {
                last = element;
            } else {
                removed.computeIfAbsent(last, unknown -> new ArrayList<>()).add(element);
            }
        }
        return removed;
    }

    private static void addRemoved(List<ElementChange> changes, List<Compared> removed) {
        if (removed != null) {
            removed.forEach(element -> changes.add(new ElementChange(element.label(), null, Change.REMOVED, List.of())));
        }
    }

    private List<AttributeChange> details(Attributes from, Attributes to) {
        Map<Key, Map<String, Stated>> earlierValues = new LinkedHashMap<>();
        from.values().forEach((key, values) -> earlierValues.put(later(key), values));
        Set<Key> keys = new LinkedHashSet<>(earlierValues.keySet());
        keys.addAll(to.values().keySet());
        List<AttributeChange> details = new ArrayList<>();
        for (Key key : keys) {
            details.addAll(details(key, earlierValues.getOrDefault(key, Map.of()), to.values().getOrDefault(key, Map.of())));
        }
        return details;
    }

    /** A rework or skip to an element that has a successor is one to the successor. */
    private Key later(Key key) {
        return key.of() == null ? key : new Key(key.attribute(), successors.getOrDefault(key.of(), key.of()));
    }

    /** One change per pair of values, for all types together that share it. */
    private List<AttributeChange> details(Key key, Map<String, Stated> first, Map<String, Stated> second) {
        record Pair(AttributeValue from, AttributeValue to) {
        }
        Set<String> types = new LinkedHashSet<>(first.keySet());
        types.addAll(second.keySet());
        Map<Pair, TreeSet<String>> changed = new LinkedHashMap<>();
        for (String type : types) {
            Pair pair = new Pair(value(first.get(type)), value(second.get(type)));
            if (!Objects.equals(pair.from(), pair.to())) {
                changed.computeIfAbsent(pair, each -> new TreeSet<>()).add(type);
            }
        }
        List<AttributeChange> details = new ArrayList<>();
        changed.forEach((pair, of) -> details.add(new AttributeChange(key.attribute(), key.of(),
                of.contains(Attributes.ANY_TYPE) ? Set.of() : of, pair.from(), pair.to(), places(first.get(of.first()), second.get(of.first())))));
        return details;
    }

    private static AttributeValue value(Stated stated) {
        return stated == null ? null : stated.value();
    }

    private Places places(Stated first, Stated second) {
        return new Places(first == null ? null : from.placeOf(first.origin()), second == null ? null : to.placeOf(second.origin()));
    }
}
