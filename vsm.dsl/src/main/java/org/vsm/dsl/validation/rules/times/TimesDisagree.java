package org.vsm.dsl.validation.rules.times;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.LeadTime;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.model.WorkType;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.states.TypedItems;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;
import org.vsm.dsl.validation.WorkingTime;

/** Where wait, process time and lead time are all given, the first two add up to the third. */
public final class TimesDisagree extends TextRule<LeadTime> {

    public static final String CODE = "times-disagree";

    private static final double ROUNDING = 1e-9;

    public TimesDisagree() {
        super(CODE, LeadTime.class);
    }

    @Override
    protected void check(LeadTime lead, Findings findings) {
        StepItems items = new StepItems(itemsBeside(lead), WorkingTime.at(lead));
        for (WorkType type : typesOf(lead)) {
            TimeItem process = items.process(type);
            TimeItem waiting = items.waiting(type);
            if (items.lead(type) == lead && disagree(items, lead, process, waiting)) {
                findings.add(Finding.at(lead).saying(lead.getEstimate().getValue(), waiting.getEstimate().getValue(),
                        process.getEstimate().getValue()));
                return;
            }
        }
    }

    private static boolean disagree(StepItems items, LeadTime lead, TimeItem process, TimeItem waiting) {
        OptionalDouble whole = items.mean(lead);
        OptionalDouble work = items.mean(process);
        OptionalDouble wait = items.mean(waiting);
        if (whole.isEmpty() || work.isEmpty() || wait.isEmpty()) {
            return false;
        }
        // a lead time below one of its parts is another rule's
        boolean tooShort = whole.getAsDouble() < Math.max(work.getAsDouble(), wait.getAsDouble());
        double difference = Math.abs(work.getAsDouble() + wait.getAsDouble() - whole.getAsDouble());
        return !tooShort && difference > ROUNDING * whole.getAsDouble();
    }

    private static List<Item> itemsBeside(LeadTime lead) {
        EObject owner = lead.eContainer();
        return owner instanceof Step step ? step.getItems() : owner instanceof Alter alter ? alter.getItems() : List.of();
    }

    private static List<WorkType> typesOf(LeadTime lead) {
        Set<WorkType> named = TypedItems.typesOf(lead);
        ValueStream stream = StreamNames.streamOf(lead);
        return StepItems.orNone(!named.isEmpty() || stream == null ? List.copyOf(named) : stream.getTypes());
    }
}
