package org.vsm.dsl.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
 * The times of a step, turned from lead time and one other into process time and wait. Where any of them differs by
 * type of work, each type gets a time of its own.
 */
final class StepTimes {

    private final EList<Item> items;
    private final List<WorkType> types;
    private final Origins origins;

    StepTimes(Step step, List<WorkType> types, Origins origins) {
        this.items = step.getItems();
        this.types = types;
        this.origins = origins;
    }

    /** Replaces the step's lead times by what they say about wait and process time. */
    void resolveLeadTimes() {
        List<LeadTime> leads = all(LeadTime.class);
        if (leads.isEmpty()) {
            return;
        }
        for (WorkType type : typesThatDiffer(leads)) {
            LeadTime lead = timeFor(leads, type);
            TimeItem process = timeFor(all(ProcessTime.class), type);
            TimeItem wait = timeFor(all(WaitTime.class), type);
            if (lead != null && wait == null) {
                put(VsmFactory.eINSTANCE::createWaitTime, type, lead, process);
            } else if (lead != null && process == null) {
                put(VsmFactory.eINSTANCE::createProcessTime, type, lead, wait);
            }
        }
        items.removeAll(leads);
    }

    /** Sets the wait to what new lead times leave beside the process time, for the types that they hold for. */
    void setLeadTimes(List<LeadTime> leads) {
        if (leads.isEmpty()) {
            return;
        }
        List<WaitTime> old = all(WaitTime.class);
        items.removeAll(old);
        for (WorkType type : typesThatDiffer(concat(leads, old))) {
            LeadTime lead = timeFor(leads, type);
            TimeItem wait = timeFor(old, type);
            if (lead != null) {
                put(VsmFactory.eINSTANCE::createWaitTime, type, lead, timeFor(all(ProcessTime.class), type));
            } else if (wait != null) {
                put(VsmFactory.eINSTANCE::createWaitTime, type, wait, null);
            }
        }
    }

    private void put(Supplier<? extends TimeItem> kind, WorkType type, TimeItem whole, TimeItem part) {
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

    private static TimeValue remainder(TimeItem whole, TimeItem part) {
        TimeValue value = EcoreUtil.copy(whole.getEstimate().getValue());
        if (part == null) {
            return value;
        }
        Remainder remainder = VsmFactory.eINSTANCE.createRemainder();
        remainder.setWhole(value);
        remainder.setPart(EcoreUtil.copy(part.getEstimate().getValue()));
        return remainder;
    }

    /** The types to tell apart; a single null where no time differs by type. */
    private List<WorkType> typesThatDiffer(List<? extends TimeItem> times) {
        boolean differs = concat(times, concat(all(ProcessTime.class), all(WaitTime.class))).stream()
                .anyMatch(each -> !ItemMerge.typesOf(each).isEmpty());
        List<WorkType> single = new ArrayList<>();
        single.add(null);
        return differs ? types : single;
    }

    /** What holds for a type: the time that names it, else the one that names none. */
    private static <T extends TimeItem> T timeFor(List<T> times, WorkType type) {
        T others = null;
        for (T each : times) {
            Set<WorkType> named = ItemMerge.typesOf(each);
            if (named.contains(type)) {
                return each;
            }
            if (named.isEmpty()) {
                others = each;
            }
        }
        return others;
    }

    private <T extends Item> List<T> all(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<TimeItem> concat(List<? extends TimeItem> first, List<? extends TimeItem> second) {
        List<TimeItem> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
