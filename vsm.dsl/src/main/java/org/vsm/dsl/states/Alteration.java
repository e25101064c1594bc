package org.vsm.dsl.states;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.ActivityItem;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Available;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.CostItem;
import org.vsm.dsl.model.Demands;
import org.vsm.dsl.model.Handoff;
import org.vsm.dsl.model.InlineProblem;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.ItemNote;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Party;
import org.vsm.dsl.model.People;
import org.vsm.dsl.model.Stage;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.Team;
import org.vsm.dsl.model.VsmFactory;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.model.Wait;
import org.vsm.dsl.model.WaitTime;
import org.vsm.dsl.model.Was;
import org.vsm.dsl.model.Waste;
import org.vsm.dsl.model.WorkType;
import org.vsm.dsl.model.Works;

/** Changes attributes of an element ({@code change X { … }}), or its one number ({@code change X to …}). */
final class Alteration {

    private static final Set<Class<? extends Item>> OF_TEAMS = Set.of(People.class, Available.class, CostItem.class, Works.class, ItemNote.class);
    private static final Set<Class<? extends Item>> OF_WAITS = Set.of(Waste.class, Was.class, InlineProblem.class, ItemNote.class);
    private static final Set<Class<? extends Item>> OF_HANDOFFS = Set.of(WaitTime.class, Waste.class, Was.class, ItemNote.class);
    private static final Set<Class<? extends Item>> OF_STAGES = Set.of(ActivityItem.class);
    private static final Set<Class<? extends Item>> NOT_OF_STEPS = Set.of(Available.class, Works.class, Demands.class);

    private final MapInTheMaking map;
    private final Alter alter;
    private final ShareScaling shares;

    Alteration(MapInTheMaking map, Alter alter, ShareScaling shares) {
        this.map = map;
        this.alter = alter;
        this.shares = shares;
    }

    void apply() {
        EObject live = map.live(alter.getTarget());
        if (live == null) {
            Targets.reportMissing(map, alter, VsmPackage.Literals.ALTER__TARGET, -1, alter.getTarget());
            return;
        }
        map.origins().changed(live, alter);
        if (alter.isBody()) {
            alterItems(live);
        } else {
            setNumber(live);
        }
    }

    private void alterItems(EObject live) {
        if (live instanceof Step step) {
            List<Item> fitting = alter.getItems().stream().filter(each -> fits(each, !isOneOf(NOT_OF_STEPS, each))).map(map::copy).toList();
            new StepAlteration(map, alter, step, fitting).apply();
        } else if (live instanceof Party party) {
            alter.getItems().stream().filter(each -> fits(each, each instanceof Demands))
                    .forEach(each -> party.setDemand(map.copy(((Demands) each).getRate())));
        } else if (live instanceof Team team) {
            merge(team.getItems(), OF_TEAMS);
        } else if (live instanceof Buffer buffer) {
            merge(buffer.getItems(), OF_WAITS);
        } else if (live instanceof Wait wait) {
            merge(wait.getItems(), OF_WAITS);
        } else if (live instanceof Handoff handoff) {
            merge(handoff.getItems(), OF_HANDOFFS);
        } else if (live instanceof Stage stage) {
            merge(stage.getItems(), OF_STAGES);
        } else {
            alter.getItems().forEach(each -> fits(each, false));
        }
    }

    private void merge(EList<Item> items, Set<Class<? extends Item>> allowed) {
        for (Item each : alter.getItems()) {
            if (fits(each, isOneOf(allowed, each))) {
                ItemMerge.into(items, map.copy(each));
            }
        }
    }

    private static boolean isOneOf(Set<Class<? extends Item>> classes, Item item) {
        return classes.stream().anyMatch(each -> each.isInstance(item));
    }

    private boolean fits(Item item, boolean fits) {
        if (!fits) {
            map.report(StateIssue.Code.DOES_NOT_FIT, item, null, -1, alter.getTarget(), alter.getTarget());
        }
        return fits;
    }

    private void setNumber(EObject live) {
        if (live instanceof Buffer buffer && (alter.getToCount() != null || alter.getToEstimate() != null)) {
            buffer.setCount(alter.getToCount());
            buffer.setCountSource(alter.getToSource() == null ? null : map.copy(alter.getToSource()));
            buffer.setTime(alter.getToEstimate() == null ? null : map.copy(alter.getToEstimate()));
            map.origins().numberSet(buffer, alter);
        } else if (live instanceof Wait wait && alter.getToEstimate() != null) {
            wait.setEstimate(map.copy(alter.getToEstimate()));
            map.origins().numberSet(wait, alter);
        } else if (live instanceof Handoff handoff && alter.getToEstimate() != null) {
            WaitTime wait = VsmFactory.eINSTANCE.createWaitTime();
            wait.setEstimate(map.copy(alter.getToEstimate()));
            map.origins().recordDerived(alter, wait);
            ItemMerge.into(handoff.getItems(), wait);
        } else if (live instanceof Option option && alter.getToPercent() != null && option.getTypes().isEmpty()) {
            shares.set(option, alter.getToPercent().getValue(), alter);
        } else if (live instanceof WorkType type && alter.getToPercent() != null) {
            shares.set(type, alter.getToPercent().getValue(), alter);
        } else if (saysTo()) {
            map.report(StateIssue.Code.TO_DOES_NOT_FIT, alter, VsmPackage.Literals.ALTER__TARGET, -1, alter.getTarget(), alter.getTarget());
        }
    }

    private boolean saysTo() {
        return alter.getToCount() != null || alter.getToPercent() != null || alter.getToEstimate() != null;
    }
}
