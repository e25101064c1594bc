package org.vsm.dsl.validation.rules.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class SkipPastDeliveryTest {

    @Test
    void nobodyGetsPastIt() {
        Checked.state("step A { skip 5 % to «C» }  step B  delivery  step C").finds(SkipPastDelivery.CODE,
                "\"C\" stands after the delivery: nobody gets past it undelivered. Who gets nothing leaves: `leave 5 %`.");
        Checked.state("step A { skip 5 % to C }  step B  step C  delivery").isFine(SkipPastDelivery.CODE);
    }

    @Test
    void aDeliveryOfALaterStateCountsForInheritedLines() {
        Checked checked = Checked.states("step A { skip 5 % to C }  step B  step C", "insert after B { «delivery» }");
        checked.finds(SkipPastDelivery.CODE, "\"C\" stands after the delivery: nobody gets past it undelivered. Who gets nothing leaves: `leave 5 %`.");
        assertEquals(List.of("skip 5 % to C"), checked.related(SkipPastDelivery.CODE));
    }
}
