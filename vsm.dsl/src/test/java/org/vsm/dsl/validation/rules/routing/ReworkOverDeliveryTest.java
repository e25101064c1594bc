package org.vsm.dsl.validation.rules.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ReworkOverDeliveryTest {

    @Test
    void whatTheCustomerHasIsNotWorkedOnAgain() {
        Checked checked = Checked.state("step A  stage End { delivery \"Done\" }  step B { rework 5 % to «A»  rework 5 % to B }");
        checked.finds(ReworkOverDelivery.CODE, "\"A\" stands before the delivery: what the customer has already is not worked on again. "
                + "Put the step before the delivery, or leave the rework away.");
        assertEquals(List.of("delivery \"Done\""), checked.related(ReworkOverDelivery.CODE));
    }

    @Test
    void beforeTheDeliveryItIsFine() {
        Checked.state("step A  step B { rework 5 % to A }  delivery  step C { rework 1 % to C }").isFine(ReworkOverDelivery.CODE);
    }
}
