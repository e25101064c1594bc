package org.vsm.dsl.validation.rules.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.ActivityItem;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Automated;
import org.vsm.dsl.model.Available;
import org.vsm.dsl.model.Batch;
import org.vsm.dsl.model.CompleteAccurate;
import org.vsm.dsl.model.CostItem;
import org.vsm.dsl.model.Demands;
import org.vsm.dsl.model.Due;
import org.vsm.dsl.model.Effort;
import org.vsm.dsl.model.Handoff;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.ImprovementDue;
import org.vsm.dsl.model.ImprovementOwner;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Observed;
import org.vsm.dsl.model.People;
import org.vsm.dsl.model.PerformedBy;
import org.vsm.dsl.model.PracticeItem;
import org.vsm.dsl.model.PriorityItem;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Skip;
import org.vsm.dsl.model.Stage;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.StateDemand;
import org.vsm.dsl.model.Stations;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.Team;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.model.Uptime;
import org.vsm.dsl.model.ValueClass;
import org.vsm.dsl.model.WorkType;
import org.vsm.dsl.model.Works;
import org.vsm.dsl.states.TypedItems;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;
import org.vsm.dsl.validation.WrittenWords;

/**
 * An attribute that can have one value is given once; one that can differ by type of work, once for each type. Lines
 * are told apart by their target, costs by their currency; waste, problems, notes and leavers add up.
 */
public final class AttributeTwice extends TextRule<EObject> {

    public static final String CODE = "attribute-twice";

    private static final Set<Class<? extends EObject>> ONCE = Set.of(ValueClass.class, Uptime.class, Batch.class, People.class,
            Stations.class, Automated.class, PerformedBy.class, ActivityItem.class, PracticeItem.class, Available.class, Works.class,
            Demands.class, CostItem.class, Observed.class, Due.class, StateDemand.class, ImprovementOwner.class, ImprovementDue.class,
            Effort.class, PriorityItem.class);
    private static final Set<Class<? extends EObject>> ONCE_FOR_EACH_TYPE =
            Set.of(TimeItem.class, CompleteAccurate.class, Rework.class, Skip.class);

    public AttributeTwice() {
        super(CODE, Step.class, Team.class, Handoff.class, Stage.class, Alter.class, State.class, Improvement.class);
    }

    @Override
    protected void check(EObject owner, Findings findings) {
        Map<Object, List<EObject>> alike = new HashMap<>();
        if (owner instanceof Step step && step.getPerformedBy() != null) {
            alike.computeIfAbsent(PerformedBy.class, any -> new ArrayList<>()).add(step.getPerformedBy());
        }
        for (EObject each : owner.eContents()) {
            Object key = keyOf(each);
            if (key != null) {
                List<EObject> before = alike.computeIfAbsent(key, any -> new ArrayList<>());
                before.stream().filter(other -> holdForTheSame(other, each)).findFirst()
                        .ifPresent(other -> findings.add(Finding.at(each).saying(WrittenWords.leading(each)).because(other)));
                before.add(each);
            }
        }
    }

    /** The same for attributes that may collide; null for those that never do. */
    private static Object keyOf(EObject item) {
        if (item instanceof Rework rework) {
            return List.of(Rework.class, rework.getTarget());
        }
        if (item instanceof Skip skip) {
            return List.of(Skip.class, skip.getTarget());
        }
        if (item instanceof CostItem cost) {
            return List.of(CostItem.class, cost.getMoney().getCurrency());
        }
        boolean once = ONCE.stream().anyMatch(each -> each.isInstance(item));
        return once || ONCE_FOR_EACH_TYPE.stream().anyMatch(each -> each.isInstance(item)) ? item.eClass().getInstanceClass() : null;
    }

    private static boolean holdForTheSame(EObject one, EObject other) {
        Set<WorkType> types = typesOf(one);
        Set<WorkType> otherTypes = typesOf(other);
        return types.isEmpty() ? otherTypes.isEmpty() : types.stream().anyMatch(otherTypes::contains);
    }

    private static Set<WorkType> typesOf(EObject item) {
        return item instanceof Item typed ? TypedItems.typesOf(typed) : Set.of();
    }
}
