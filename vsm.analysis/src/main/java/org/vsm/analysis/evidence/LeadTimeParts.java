package org.vsm.analysis.evidence;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.vsm.analysis.evidence.Input.Attribute;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.explain.state.Explaining;
import org.vsm.analysis.flow.Flow;

/** From which numbers of the text the lead time comes: the terms of its explanation, by where their times stand. */
final class LeadTimeParts {

    private static final Set<Quantity> TIMES = Set.of(Quantity.WAIT_TIME, Quantity.PROCESS_TIME, Quantity.COUNT);
    private static final Set<Attribute> IN_LEAD_TIME = Set.of(Attribute.WAIT_TIME, Attribute.PROCESS_TIME, Attribute.COUNT);

    private final Map<Object, Double> seconds = new IdentityHashMap<>();

    private LeadTimeParts() {
    }

    static LeadTimeParts of(Flow flow) {
        LeadTimeParts parts = new LeadTimeParts();
        new Explaining(flow).of("leadTime").ifPresent(leadTime -> leadTime.terms().forEach(parts::add));
        return parts;
    }

    private void add(Term term) {
        term.factors().stream().filter(factor -> TIMES.contains(factor.quantity()) && factor.origin() != null).findFirst()
                .ifPresent(time -> seconds.merge(time.origin(), term.value(), Double::sum));
    }

    /** Seconds of lead time that come from a number; null where it is no time, nor a count from which one follows. */
    Double seconds(Input input) {
        return IN_LEAD_TIME.contains(input.attribute()) ? (Double) seconds.getOrDefault(input.origin(), 0.0) : null;
    }
}
