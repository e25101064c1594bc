package org.vsm.dsl.states;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Leave;
import org.vsm.dsl.model.LeadTime;
import org.vsm.dsl.model.PerformedBy;
import org.vsm.dsl.model.ProcessTime;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Share;
import org.vsm.dsl.model.Skip;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.WaitTime;
import org.vsm.dsl.model.WorkType;

/** Changes attributes of a step. Its times are first resolved to process time and wait, so that each can change alone. */
final class StepAlteration {

    private final MapInTheMaking map;
    private final Step step;
    private final List<Item> changes;

    /** @param changes attributes that fit a step, already copied */
    StepAlteration(MapInTheMaking map, Step step, List<Item> changes) {
        this.map = map;
        this.step = step;
        this.changes = changes;
    }

    void apply() {
        StepTimes times = new StepTimes(step, types(), map.origins());
        if (changes.stream().anyMatch(each -> each instanceof ProcessTime || each instanceof WaitTime || each instanceof LeadTime)) {
            times.resolveLeadTimes();
        }
        for (Item each : changes) {
            if (each instanceof Rework rework) {
                change(rework);
            } else if (each instanceof Skip skip) {
                change(skip);
            } else if (each instanceof Leave leave) {
                change(leave);
            } else if (each instanceof PerformedBy by) {
                step.getItems().removeIf(PerformedBy.class::isInstance);
                step.setPerformedBy(by.getPerformers());
            } else if (!(each instanceof LeadTime)) {
                ItemMerge.into(step.getItems(), each);
            }
        }
        times.setLeadTimes(changes.stream().filter(LeadTime.class::isInstance).map(LeadTime.class::cast).toList());
    }

    private List<WorkType> types() {
        return map.shared().stream().filter(WorkType.class::isInstance).map(each -> (WorkType) map.origins().originOf(each)).toList();
    }

    private void change(Rework rework) {
        Rework old = find(Rework.class, rework, rework.getTarget(), Rework::getTarget);
        if (old != null) {
            if (rework.getWayBack() == null) {
                rework.setWayBack(old.getWayBack());
            }
            rework.setOnce(rework.isOnce() || old.isOnce());
            rework.setReason(rework.getReason() == null ? old.getReason() : rework.getReason());
        }
        exchange(old, rework, rework.getShare());
    }

    private void change(Skip skip) {
        Skip old = find(Skip.class, skip, skip.getTarget(), Skip::getTarget);
        if (old != null && skip.getReason() == null) {
            skip.setReason(old.getReason());
        }
        exchange(old, skip, skip.getShare());
    }

    private void change(Leave leave) {
        exchange(find(Leave.class, leave, null, each -> null), leave, leave.getShare());
    }

    private <T extends Item> T find(Class<T> line, T like, EObject target, java.util.function.Function<T, EObject> targetOf) {
        return step.getItems().stream().filter(line::isInstance).map(line::cast)
                .filter(each -> ItemMerge.typesOf(each).equals(ItemMerge.typesOf(like)))
                .filter(each -> target == null || Objects.equals(map.referred(targetOf.apply(each)), map.referred(target)))
                .findFirst().orElse(null);
    }

    /** A share of 0 % takes the line away; for some types only, it must stay, since it hides the line for all others. */
    private void exchange(Item old, Item line, Share share) {
        EList<Item> items = step.getItems();
        int at = old == null ? items.size() : items.indexOf(old);
        if (old != null) {
            items.remove(old);
        }
        boolean isZero = share.getPercent() != null && share.getPercent().getValue().signum() == 0;
        if (!isZero || share.getTypes() != null) {
            items.add(at, line);
        }
    }
}
