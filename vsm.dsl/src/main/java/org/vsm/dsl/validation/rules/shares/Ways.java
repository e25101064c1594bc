package org.vsm.dsl.validation.rules.shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Leave;
import org.vsm.dsl.model.Percent;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Skip;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.WorkType;
import org.vsm.dsl.states.TypedItems;

/**
 * The lines that take units of one type away from the usual way behind a step.
 *
 * @param lines rework, skip and leave lines that hold for the type, in the order of the text
 */
public record Ways(List<Item> lines) {

    /** All units go on. */
    public static final Ways NONE = new Ways(List.of());

    /**
     * The ways of each type.
     *
     * @param types empty where the stream has none: then there is one set of ways for all units
     */
    public static List<Ways> of(Step step, List<WorkType> types) {
        Map<Object, List<Item>> groups = new LinkedHashMap<>();
        for (Item item : step.getItems()) {
            if (item instanceof Rework || item instanceof Skip || item instanceof Leave) {
                groups.computeIfAbsent(keyOf(item), key -> new ArrayList<>()).add(item);
            }
        }
        if (groups.isEmpty()) {
            return List.of();
        }
        boolean differ = groups.values().stream().flatMap(List::stream).anyMatch(each -> !TypedItems.typesOf(each).isEmpty());
        return differ ? types.stream().map(type -> of(groups, type)).toList() : List.of(of(groups, null));
    }

    /** The ways of one type. */
    public static Ways of(Step step, List<WorkType> types, WorkType type) {
        List<Ways> all = of(step, types);
        return all.size() < 2 ? all.stream().findFirst().orElse(NONE) : all.get(types.indexOf(type));
    }

    private static Ways of(Map<Object, List<Item>> groups, WorkType type) {
        List<Item> lines = new ArrayList<>();
        groups.values().forEach(group -> lines.addAll(holdingFor(group, type)));
        return new Ways(lines);
    }

    /** Lines to one target: those that name the type, else those that name none. */
    private static List<Item> holdingFor(List<Item> group, WorkType type) {
        List<Item> own = group.stream().filter(each -> TypedItems.typesOf(each).contains(type)).toList();
        return own.isEmpty() ? group.stream().filter(each -> TypedItems.typesOf(each).equals(Set.of())).toList() : own;
    }

    private static Object keyOf(Item line) {
        EObject target = line instanceof Rework rework ? rework.getTarget() : line instanceof Skip skip ? skip.getTarget() : null;
        return target == null ? line.eClass() : List.of(line.eClass(), target);
    }

    /** Together, in percent; unknown shares count as 0. */
    public BigDecimal sum() {
        return lines.stream().map(Ways::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The share of a line in percent; 0 where it is unknown. */
    public static BigDecimal percent(Item line) {
        Percent percent = TypedItems.shareOf(line).getPercent();
        return percent == null ? BigDecimal.ZERO : percent.getValue();
    }
}
