package org.vsm.dsl.validation.rules.times;

import java.util.List;
import java.util.OptionalDouble;
import org.vsm.dsl.model.LeadTime;
import org.vsm.dsl.model.Remainder;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.model.WorkType;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** The lead time of a step holds its process time and its wait: it is no shorter than either. Means are compared. */
public final class LeadTimeTooShort extends StateRule {

    public static final String CODE = "lead-time-too-short";

    public LeadTimeTooShort() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        List<WorkType> types = StepItems.orNone(state.shared(WorkType.class).toList());
        for (Step step : state.all(Step.class)) {
            StepItems items = new StepItems(step.getItems(), state.time());
            checkRemainders(items, findings);
            if (!items.all(LeadTime.class).isEmpty()) {
                types.forEach(type -> check(items, type, findings));
            }
        }
    }

    private static void check(StepItems items, WorkType type, Findings findings) {
        LeadTime lead = items.lead(type);
        OptionalDouble whole = items.mean(lead);
        for (TimeItem part : new TimeItem[] {items.process(type), items.waiting(type)}) {
            OptionalDouble mean = items.mean(part);
            if (whole.isPresent() && mean.isPresent() && whole.getAsDouble() < mean.getAsDouble()) {
                findings.add(Finding.at(lead).saying(lead.getEstimate().getValue(), part.getEstimate().getValue()).because(part));
            }
        }
    }

    /** In a changed step, a wait or process time is what a lead time leaves. */
    private static void checkRemainders(StepItems items, Findings findings) {
        for (TimeItem item : items.all(TimeItem.class)) {
            if (item.getEstimate().getValue() instanceof Remainder remainder) {
                OptionalDouble rest = items.mean(item);
                if (rest.isPresent() && rest.getAsDouble() < 0) {
                    findings.add(Finding.at(item).saying(remainder.getWhole(), remainder.getPart()));
                }
            }
        }
    }
}
