package org.vsm.cli.intake.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.vsm.analysis.flow.Flow;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.cli.workbook.input.InputKey.Part;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.CycleTime;
import org.vsm.dsl.model.Estimate;
import org.vsm.dsl.model.LeadTime;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.model.Types;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.model.Wait;

/** Times of steps, waits, buffers and hand-offs. */
final class TimeEdits {
    private final StateText state;
    private final Amounts amounts;
    private final EstimateText estimates;
    private final Map<InputKey, Object> wanted;
    private final Set<InputKey> done = new HashSet<>();

    TimeEdits(StateText state, Amounts amounts, Map<InputKey, Object> wanted) {
        this.state = state;
        this.amounts = amounts;
        this.estimates = new EstimateText(state.text(), amounts);
        this.wanted = wanted;
    }

    /** All numbers of an estimate go over together. */
    Refusal take(InputChange change) {
        InputKey key = change.input().key();
        if (!done.add(key.part(Part.ALL))) {
            return null;
        }
        Map<Part, Double> seconds = new EnumMap<>(Part.class);
        List<Part> changed = new ArrayList<>();
        for (Part part : Part.values()) {
            if (wanted.containsKey(key.part(part))) {
                Double value = (Double) wanted.get(key.part(part));
                seconds.put(part, value == null ? null : Double.valueOf(amounts.seconds(value)));
                changed.add(part);
            }
        }
        return write(key, change.input().origin(), seconds, changed);
    }

    private Refusal write(InputKey key, Object origin, Map<Part, Double> seconds, List<Part> changed) {
        Alter to = state.ownTo(key.of());
        if (to != null && to.getToEstimate() != null) {
            estimates.rewrite(to.getToEstimate(), seconds, changed);
            return null;
        }
        Estimate estimate = estimate(origin);
        if (estimate != null && state.isOwn(estimate)) {
            estimates.rewrite(estimate, seconds, changed);
            return null;
        }
        return say(key, origin, estimates.whole(seconds));
    }

    private static Estimate estimate(Object origin) {
        if (origin instanceof TimeItem item) {
            return item.getEstimate();
        }
        return origin instanceof Wait wait ? wait.getEstimate() : origin instanceof Buffer buffer ? buffer.getTime() : null;
    }

    private Refusal say(InputKey key, Object origin, String time) {
        EObject element = state.element(key.of());
        if (key.attribute() == Attribute.CHANGEOVER) {
            return Refusal.NO_PLACE;
        }
        if (element instanceof Step) {
            return state.say(key.of(), word(key.attribute(), origin) + " " + time + types(key, origin));
        }
        if (!state.isOwn(element)) {
            return state.sayTo(key.of(), time);
        }
        if (element instanceof Buffer buffer) {
            return state.rewriteContent(buffer, time);
        }
        return state.say(key.of(), "wait time " + time);
    }

    private static String word(Attribute attribute, Object origin) {
        if (origin instanceof LeadTime) {
            return "lead time";
        }
        if (origin instanceof CycleTime) {
            return "cycle time";
        }
        return attribute == Attribute.WAIT ? "wait time" : attribute == Attribute.LEAD ? "lead time" : "process time";
    }

    /** A time that holds for some types of work is changed for the same ones. */
    private static String types(InputKey key, Object origin) {
        Types types = origin instanceof TimeItem item && item.getEstimate() != null ? item.getEstimate().getTypes() : null;
        return types == null || key.types().contains(Flow.NO_TYPE) ? ""
                : " for " + types.getTypes().stream().map(type -> ModelText.written(type, VsmPackage.Literals.NAMED__NAME))
                        .collect(Collectors.joining(", "));
    }
}
