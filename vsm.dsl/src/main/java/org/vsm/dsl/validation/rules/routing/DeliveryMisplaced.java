package org.vsm.dsl.validation.rules.routing;

import org.vsm.dsl.model.Delivery;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.FlowOrder;
import org.vsm.dsl.validation.FlowOrder.Kind;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** Every unit passes the delivery: it stands in the state itself or in a stage, not in a branch, an option or a way back. */
public final class DeliveryMisplaced extends StateRule {

    public static final String CODE = "delivery-misplaced";

    public DeliveryMisplaced() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        FlowOrder order = state.order();
        state.all(Delivery.class).stream().filter(each -> order.contains(each) && order.regionOf(each).kind() != Kind.STATE)
                .forEach(each -> findings.add(Finding.at(each)));
    }
}
