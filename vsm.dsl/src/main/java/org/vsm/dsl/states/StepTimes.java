package org.vsm.dsl.states;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.dsl.model.CycleTime;
import org.vsm.dsl.model.Estimate;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.LeadTime;
import org.vsm.dsl.model.ProcessTime;
import org.vsm.dsl.model.Remainder;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.model.TimeValue;
import org.vsm.dsl.model.Types;
import org.vsm.dsl.model.VsmFactory;
import org.vsm.dsl.model.WaitTime;
import org.vsm.dsl.model.WorkType;

/**
 * The times of a step while they change: lead times are turned into wait and process time, so that each can change
 * alone. Where any of them differs by type of work, what follows from a lead time is told for each type.
 */
final class StepTimes {

    private final EList<Item> items;
    private final List<WorkType> types;
    private final Origins origins;

    /** @param types all types of work, as text */
    StepTimes(Step step, List<WorkType> types, Origins origins) {
        this.items = step.getItems();
        this.types = types;
        this.origins = origins;
    }

    /** Replaces the step's lead times by what they say about wait and process time. */
    void resolveLeadTimes() {
        List<LeadTime> leads = all(LeadTime.class);
        for (WorkType type : typesToTellApart(leads)) {
            LeadTime lead = TypedItems.valueFor(leads, type);
            TimeItem process = processTime(type);
            TimeItem wait = TypedItems.valueFor(all(WaitTime.class), type);
            if (lead != null && wait == null) {
                add(VsmFactory.eINSTANCE::createWaitTime, type, lead, process);
            } else if (lead != null && process == null) {
                add(VsmFactory.eINSTANCE::createProcessTime, type, lead, wait);
            }
        }
        items.removeAll(leads);
    }

    /** Puts a time in the place of the one for the same types. */
    void put(TimeItem time) {
        Set<WorkType> named = TypedItems.typesOf(time);
        items.removeIf(each -> each.eClass() == time.eClass()
                && (typesAsWritten((TimeItem) each).equals(named) || isDerived(each) && named.containsAll(TypedItems.typesOf(each))));
        items.add(time);
    }

    /**
     * Sets the wait to what new lead times leave beside the process time; where the wait is new too, the process time.
     *
     * @param news all attributes that change together with the lead times, which are already in the step
     */
    void setLeadTimes(List<LeadTime> leads, Collection<Item> news) {
        List<TimeItem> newWaits = timesIn(news, WaitTime.class);
        List<TimeItem> newProcessTimes = timesIn(news, ProcessTime.class);
        for (WorkType type : typesToTellApart(leads)) {
            LeadTime lead = TypedItems.valueFor(leads, type);
            TimeItem wait = TypedItems.valueFor(newWaits, type);
            if (lead != null && wait == null) {
                TimeItem process = processTime(type);
                withdraw(WaitTime.class, type);
                add(VsmFactory.eINSTANCE::createWaitTime, type, lead, process);
            } else if (lead != null && TypedItems.valueFor(newProcessTimes, type) == null) {
                withdraw(ProcessTime.class, type);
                add(VsmFactory.eINSTANCE::createProcessTime, type, lead, wait);
            }
        }
    }

    /** Makes room for a time of one type. What holds for all others stays while any is left. */
    private void withdraw(Class<? extends TimeItem> kind, WorkType type) {
        for (TimeItem each : all(kind)) {
            Types named = each.getEstimate().getTypes();
            if (named != null) {
                named.getTypes().remove(type);
            }
            if (type == null || named != null && named.getTypes().isEmpty()) {
                items.remove(each);
            }
        }
        Set<WorkType> others = new HashSet<>(types);
        others.remove(type);
        all(kind).forEach(each -> others.removeAll(TypedItems.typesOf(each)));
        if (others.isEmpty()) {
            items.removeIf(each -> kind.isInstance(each) && TypedItems.typesOf(each).isEmpty());
        }
    }

    private void add(Supplier<? extends TimeItem> kind, WorkType type, LeadTime whole, TimeItem part) {
        TimeItem rest = kind.get();
        Estimate estimate = VsmFactory.eINSTANCE.createEstimate();
        estimate.setValue(remainder(whole, part));
        estimate.setSource(EcoreUtil.copy(whole.getEstimate().getSource()));
        if (type != null) {
            Types only = VsmFactory.eINSTANCE.createTypes();
            only.getTypes().add(type);
            estimate.setTypes(only);
        }
        rest.setEstimate(estimate);
        EObject text = origins.originOf(whole);
        items.add(rest);
        origins.recordDerived(text, rest);
    }

    private TimeValue remainder(TimeItem whole, TimeItem part) {
        TimeValue value = copyOfValue(whole);
        if (part == null) {
            return value;
        }
        Remainder remainder = VsmFactory.eINSTANCE.createRemainder();
        remainder.setWhole(value);
        remainder.setPart(copyOfValue(part));
        return remainder;
    }

    private TimeValue copyOfValue(TimeItem item) {
        TimeValue value = item.getEstimate().getValue();
        TimeValue copy = EcoreUtil.copy(value);
        origins.recordDerived(origins.originOf(value), copy);
        return copy;
    }

    /** Where no process time is given, the cycle time counts as one. */
    private TimeItem processTime(WorkType type) {
        TimeItem process = TypedItems.valueFor(all(ProcessTime.class), type);
        return process != null ? process : TypedItems.valueFor(all(CycleTime.class), type);
    }

    /** The types to tell apart; a single null where no time differs by type. */
    private List<WorkType> typesToTellApart(List<LeadTime> leads) {
        List<TimeItem> times = new ArrayList<>(leads);
        times.addAll(all(ProcessTime.class));
        times.addAll(all(WaitTime.class));
        times.addAll(all(CycleTime.class));
        List<WorkType> single = new ArrayList<>();
        single.add(null);
        return times.stream().allMatch(each -> TypedItems.typesOf(each).isEmpty()) ? single : types;
    }

    /** The types for which somebody gave the time: what follows from a lead time for all is no time of single types. */
    private Set<WorkType> typesAsWritten(TimeItem time) {
        Set<WorkType> named = TypedItems.typesOf(isDerived(time) ? (TimeItem) origins.originOf(time) : time);
        named.retainAll(types);
        return named;
    }

    private boolean isDerived(Item time) {
        return origins.originOf(time).eClass() != time.eClass();
    }

    private <T extends Item> List<T> all(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<TimeItem> timesIn(Collection<Item> items, Class<? extends TimeItem> kind) {
        return items.stream().filter(kind::isInstance).map(TimeItem.class::cast).toList();
    }
}
