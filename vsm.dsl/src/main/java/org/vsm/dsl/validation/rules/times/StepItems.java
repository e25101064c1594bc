package org.vsm.dsl.validation.rules.times;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.vsm.dsl.model.CycleTime;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.LeadTime;
import org.vsm.dsl.model.ProcessTime;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.model.WaitTime;
import org.vsm.dsl.model.WorkType;
import org.vsm.dsl.states.TypedItems;
import org.vsm.dsl.validation.WorkingTime;

/** The times among the attributes of a step, or of a change of one. */
final class StepItems {

    private final List<Item> items;
    private final WorkingTime time;

    StepItems(List<Item> items, WorkingTime time) {
        this.items = items;
        this.time = time;
    }

    LeadTime lead(WorkType type) {
        return TypedItems.valueFor(all(LeadTime.class), type);
    }

    WaitTime waiting(WorkType type) {
        return TypedItems.valueFor(all(WaitTime.class), type);
    }

    /** Where no process time is given, the cycle time counts as one. */
    TimeItem process(WorkType type) {
        TimeItem process = TypedItems.valueFor(all(ProcessTime.class), type);
        return process != null ? process : TypedItems.valueFor(all(CycleTime.class), type);
    }

    /** The mean; empty where the time is not given, unknown, or takes more than a sum to find out. */
    OptionalDouble mean(TimeItem item) {
        return item == null ? OptionalDouble.empty() : time.mean(item.getEstimate().getValue());
    }

    <T extends Item> List<T> all(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The types to look at; a single null where there are none. */
    static List<WorkType> orNone(List<WorkType> types) {
        List<WorkType> none = new ArrayList<>();
        none.add(null);
        return types.isEmpty() ? none : types;
    }
}
