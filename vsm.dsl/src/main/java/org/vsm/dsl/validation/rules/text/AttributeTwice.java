package org.vsm.dsl.validation.rules.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.CostItem;
import org.vsm.dsl.model.Handoff;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Skip;
import org.vsm.dsl.model.Stage;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.Team;
import org.vsm.dsl.model.VsmPackage.Literals;
import org.vsm.dsl.model.WorkType;
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

    private static final Set<EClass> COLLIDING = Set.of(Literals.VALUE_CLASS, Literals.UPTIME, Literals.BATCH, Literals.PEOPLE,
            Literals.STATIONS, Literals.AUTOMATED, Literals.PERFORMED_BY, Literals.ACTIVITY_ITEM, Literals.PRACTICE_ITEM,
            Literals.AVAILABLE, Literals.WORKS, Literals.DEMANDS, Literals.OBSERVED, Literals.DUE, Literals.STATE_DEMAND,
            Literals.IMPROVEMENT_OWNER, Literals.IMPROVEMENT_DUE, Literals.EFFORT, Literals.PRIORITY_ITEM, Literals.PROCESS_TIME,
            Literals.WAIT_TIME, Literals.LEAD_TIME, Literals.CYCLE_TIME, Literals.CHANGEOVER, Literals.COMPLETE_ACCURATE);

    public AttributeTwice() {
        super(CODE, Step.class, Team.class, Handoff.class, Stage.class, Alter.class, State.class, Improvement.class);
    }

    @Override
    protected void check(EObject owner, Findings findings) {
        Map<Object, List<EObject>> alike = new HashMap<>();
        if (owner instanceof Step step && step.getPerformedBy() != null) {
            alike.computeIfAbsent(Literals.PERFORMED_BY, any -> new ArrayList<>()).add(step.getPerformedBy());
        }
        for (EObject each : owner.eContents()) {
            Object key = keyOf(each);
            if (key != null) {
                List<EObject> before = alike.computeIfAbsent(key, any -> new ArrayList<>());
                before.stream().filter(other -> holdForTheSame(other, each)).findFirst().filter(other -> !UnreadTypes.in(owner))
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
        return COLLIDING.contains(item.eClass()) ? item.eClass() : null;
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
