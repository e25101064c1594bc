package org.vsm.dsl.validation.rules.times;

import java.util.List;
import java.util.OptionalDouble;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.model.ValueClass;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.model.WorkType;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** The value-adding part of a process time is no longer than the process time of any type of work. */
public final class ValueAboveProcessTime extends StateRule {

    public static final String CODE = "value-above-process-time";

    public ValueAboveProcessTime() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        List<WorkType> types = StepItems.orNone(state.shared(WorkType.class).toList());
        for (ValueClass value : state.all(ValueClass.class)) {
            if (value.getTime() != null && value.eContainer() instanceof Step step) {
                check(state, step, value, types, findings);
            }
        }
    }

    private static void check(StateView state, Step step, ValueClass value, List<WorkType> types, Findings findings) {
        StepItems items = new StepItems(step.getItems(), state.time());
        for (WorkType type : types) {
            TimeItem process = items.process(type);
            OptionalDouble mean = items.mean(process);
            if (mean.isPresent() && state.time().seconds(value.getTime()) > mean.getAsDouble()) {
                findings.add(Finding.at(value).in(VsmPackage.Literals.VALUE_CLASS__TIME)
                        .saying(value.getTime(), process.getEstimate().getValue()).because(process));
                return;
            }
        }
    }
}
