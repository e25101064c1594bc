package org.vsm.dsl.validation.rules.routing;

import org.vsm.dsl.model.Delivery;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** What the customer has is not worked on again: no rework from after the delivery to before it. */
public final class ReworkOverDelivery extends StateRule {

    public static final String CODE = "rework-over-delivery";

    public ReworkOverDelivery() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        Delivery delivery = Line.deliveryOf(state);
        if (delivery != null) {
            Line.of(state).stream().filter(line -> line.isRework() && !line.goesForward() && line.passes(delivery))
                    .forEach(line -> findings.add(Finding.at(line.item()).in(line.target()).saying(line.to()).because(delivery)));
        }
    }
}
