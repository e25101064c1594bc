package org.vsm.cli.diagram.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Columns of two courses at once: what is the same in both stands in the same column. What changed its place relative to
 * most others has a column in each.
 */
public final class MergedColumns {

    private final Map<Stop, Integer> columns = new HashMap<>();
    private final Set<Stop> moved = new HashSet<>();

    /**
     * Merges.
     *
     * @param same keys of what is the same, those of the first course to those of the second
     */
    public MergedColumns(Course first, Course second, Map<String, String> same) {
        Map<Stop, Stop> pairs = pairs(first, second, same);
        Map<Stop, Integer> places = new HashMap<>();
        second.stops().forEach(each -> places.put(each, places.size()));
        List<Stop> paired = first.stops().stream().filter(pairs::containsKey).toList();
        List<Stop> inOrder = longestRising(paired, paired.stream().mapToInt(each -> places.get(pairs.get(each))).toArray());
        paired.stream().filter(each -> !inOrder.contains(each)).forEach(each -> {
            moved.add(each);
            moved.add(pairs.get(each));
        });
        Map<Stop, Integer> slots = slots(first, second, pairs, new HashSet<>(inOrder));
        placeInColumns(first, second, slots);
    }

    public Map<Stop, Integer> columns() {
        return columns;
    }

    /** Whether the stop stands elsewhere in the other course. */
    public boolean isMoved(Stop stop) {
        return moved.contains(stop);
    }

    private static Map<Stop, Stop> pairs(Course first, Course second, Map<String, String> same) {
        Map<String, Stop> later = new HashMap<>();
        second.stops().forEach(each -> later.put(each.key(), each));
        Map<Stop, Stop> pairs = new HashMap<>();
        for (Stop stop : first.stops()) {
            boolean compared = stop.element() != null || stop.kind() == Stop.Kind.OPTION;
            Stop other = later.get(compared ? same.getOrDefault(stop.key(), stop.key()) : stop.key());
            if (other != null && other.kind() == stop.kind() && (!compared || same.containsKey(stop.key()) || isUnnamed(stop, same))) {
                pairs.put(stop, other);
            }
        }
        return pairs;
    }

    /** What a comparison does not look at, such as the delivery. */
    private static boolean isUnnamed(Stop stop, Map<String, String> same) {
        return stop.element() == null ? !same.containsValue(stop.key()) : stop.element().label().kind().equals("delivery");
    }

    /** The most of them that stand in the same order in both courses. */
    private static List<Stop> longestRising(List<Stop> stops, int[] places) {
        int[] length = new int[places.length];
        int[] before = new int[places.length];
        int last = -1;
        for (int i = 0; i < places.length; i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        List<Stop> rising = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            rising.add(0, stops.get(i));
        }
        return rising;
    }

    /** Numbers in an order that both courses agree with; the same number for what is the same. */
    private static Map<Stop, Integer> slots(Course first, Course second, Map<Stop, Stop> pairs, Set<Stop> joined) {
        Map<Stop, Integer> slots = new HashMap<>();
        int next = 0;
        int j = 0;
        for (Stop stop : first.stops()) {
            if (joined.contains(stop)) {
                while (second.stops().get(j) != pairs.get(stop)) {
                    slots.put(second.stops().get(j++), next++);
                }
                slots.put(second.stops().get(j++), next);
            }
            slots.put(stop, next++);
        }
        for (; j < second.stops().size(); j++) {
            slots.put(second.stops().get(j), next++);
        }
        return slots;
    }

    private void placeInColumns(Course first, Course second, Map<Stop, Integer> slots) {
        List<Leg> legs = new ArrayList<>(first.legs());
        legs.addAll(second.legs());
        legs.sort((a, b) -> Integer.compare(slots.get(a.to()), slots.get(b.to())));
        int[] columnOf = new int[slots.values().stream().mapToInt(each -> each + 1).max().orElse(0)];
        legs.forEach(leg -> columnOf[slots.get(leg.to())] = Math.max(columnOf[slots.get(leg.to())], columnOf[slots.get(leg.from())] + 1));
        slots.forEach((stop, slot) -> columns.put(stop, columnOf[slot]));
    }
}
