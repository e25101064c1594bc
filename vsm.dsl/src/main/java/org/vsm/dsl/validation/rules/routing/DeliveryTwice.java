package org.vsm.dsl.validation.rules.routing;

import java.util.Comparator;
import java.util.List;
import org.vsm.dsl.model.Delivery;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** The customer's lead time ends once: a state has at most one delivery. */
public final class DeliveryTwice extends StateRule {

    public static final String CODE = "delivery-twice";

    public DeliveryTwice() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        List<FlowElement> deliveries = state.order().elements().stream().filter(Delivery.class::isInstance)
                .sorted(Comparator.comparing(state::isOwn)).toList();
        deliveries.stream().skip(1).forEach(each -> findings.add(Finding.at(each).because(deliveries.get(0))));
    }
}
