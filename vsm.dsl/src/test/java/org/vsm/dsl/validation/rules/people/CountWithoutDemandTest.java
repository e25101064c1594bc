package org.vsm.dsl.validation.rules.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class CountWithoutDemandTest {

    @Test
    void aCountNeedsTheDemand() {
        String message = "How long %s waiting units wait follows from the demand, and none is given. Add for instance `demands 30 per day` to the customer "
                + "or `demand 30 per day` to the state, or write a time instead of the count.";
        Checked.state("queue «40»  step A  inventory Parts «5» max 9").finds(CountWithoutDemand.CODE, message.formatted("40"), message.formatted("5"));
    }

    @Test
    void ofACustomerOrTheState() {
        Checked.state("demand 3 per day  queue 40  step A").isFine(CountWithoutDemand.CODE);
        Checked.file("value stream S { customer C demands ? per day  current state X { queue 40  step A } }").isFine(CountWithoutDemand.CODE);
        Checked.state("queue 2 h  queue  queue 0  step A").isFine(CountWithoutDemand.CODE);
    }

    @Test
    void aChangedCountIsReportedAtTheChange() {
        Checked checked = Checked.states("queue Q 2 h  step A", "change «Q» to 40");
        assertEquals(List.of(CountWithoutDemand.CODE), checked.codes());
    }
}
