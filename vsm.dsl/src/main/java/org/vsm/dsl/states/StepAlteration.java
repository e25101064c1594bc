package org.vsm.dsl.states;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Changeover;
import org.vsm.dsl.model.CycleTime;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.LeadTime;
import org.vsm.dsl.model.Leave;
import org.vsm.dsl.model.PerformedBy;
import org.vsm.dsl.model.ProcessTime;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Share;
import org.vsm.dsl.model.Skip;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.model.TypedItem;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.model.WaitTime;
import org.vsm.dsl.model.WorkType;

/** Changes attributes of a step. Its times are first resolved to process time and wait, so that each can change alone. */
final class StepAlteration {

    private final MapInTheMaking map;
    private final Alter alter;
    private final Step step;
    private final List<Item> news;

    /** @param news attributes that fit a step, already copied */
    StepAlteration(MapInTheMaking map, Alter alter, Step step, List<Item> news) {
        this.map = map;
        this.alter = alter;
        this.step = step;
        this.news = news;
    }

    void apply() {
        StepTimes times = new StepTimes(step, types(), map.origins());
        if (news.stream().anyMatch(StepAlteration::isPartOfLeadTime)) {
            times.resolveLeadTimes();
        }
        for (Item each : news) {
            if (each instanceof Rework rework) {
                change(rework);
            } else if (each instanceof Skip skip) {
                change(skip);
            } else if (each instanceof Leave leave) {
                change(leave);
            } else if (each instanceof PerformedBy by) {
                step.getItems().removeIf(PerformedBy.class::isInstance);
                step.setPerformedBy(by.getPerformers());
            } else if (each instanceof TimeItem time) {
                change(time, times);
            } else {
                ItemMerge.into(step.getItems(), each);
            }
        }
        times.setLeadTimes(news.stream().filter(LeadTime.class::isInstance).map(LeadTime.class::cast).toList(), news);
    }

    private static boolean isPartOfLeadTime(Item item) {
        return item instanceof ProcessTime || item instanceof WaitTime || item instanceof LeadTime || item instanceof CycleTime;
    }

    private List<WorkType> types() {
        return map.shared().stream().filter(WorkType.class::isInstance).map(each -> (WorkType) map.origins().originOf(each)).toList();
    }

    private void change(TimeItem time, StepTimes times) {
        if (time instanceof Changeover changeover) {
            keepInterval(changeover);
        }
        if (!(time instanceof LeadTime)) {
            times.put(time);
        }
    }

    /** A shorter changeover is no less frequent, unless the change says so. */
    private void keepInterval(Changeover changeover) {
        Changeover old = likeIt(Changeover.class, changeover, any -> null);
        if (old != null && changeover.getEveryUnits() == null && changeover.getEveryTime() == null) {
            changeover.setEveryUnits(old.getEveryUnits());
            changeover.setEveryTime(old.getEveryTime());
        }
    }

    private void change(Rework rework) {
        Rework old = likeIt(Rework.class, rework, Rework::getTarget);
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
        Skip old = likeIt(Skip.class, skip, Skip::getTarget);
        if (old != null && skip.getReason() == null) {
            skip.setReason(old.getReason());
        }
        exchange(old, skip, skip.getShare());
    }

    /** Leavers for different reasons may stand on several lines; all of them are replaced. */
    private void change(Leave leave) {
        Leave first = likeIt(Leave.class, leave, any -> null);
        step.getItems().removeIf(each -> each != first && each instanceof Leave
                && TypedItems.typesOf(each).equals(TypedItems.typesOf(leave)));
        exchange(first, leave, leave.getShare());
    }

    /** The attribute of the same kind, for the same types, with the same target. */
    private <T extends TypedItem> T likeIt(Class<T> kind, T item, Function<T, EObject> target) {
        return step.getItems().stream().filter(kind::isInstance).map(kind::cast)
                .filter(each -> TypedItems.typesOf(each).equals(TypedItems.typesOf(item)))
                .filter(each -> isSame(target.apply(each), target.apply(item)))
                .findFirst().orElse(null);
    }

    /** A line to something that was replaced is the same as one to its successor. */
    private boolean isSame(EObject target, EObject other) {
        if (target == other) {
            return true;
        }
        EObject live = map.referred(target, VsmPackage.Literals.STEP);
        return live != null && live == map.referred(other, VsmPackage.Literals.STEP);
    }

    /** A share of 0 % takes the line away; for some types only, it must stay, since it hides the line for all others. */
    private void exchange(Item old, Item line, Share share) {
        EList<Item> items = step.getItems();
        int at = old == null ? items.size() : items.indexOf(old);
        if (old != null) {
            map.depart(old, alter, -1);
            items.remove(old);
        }
        boolean isZero = share.getPercent() != null && share.getPercent().getValue().signum() == 0;
        if (!isZero || share.getTypes() != null) {
            items.add(at, line);
        }
    }
}
