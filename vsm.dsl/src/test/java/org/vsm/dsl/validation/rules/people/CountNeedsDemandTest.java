package org.vsm.dsl.validation.rules.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class CountNeedsDemandTest {

    private static final String WITHOUT = "How long %s waiting units wait follows from the demand, and none is given. Add for instance `demands 30 per day` to the customer "
            + "or `demand 30 per day` to the state, or write a time instead of the count.";
    private static final String UNKNOWN = "Nobody knows the demand yet (`?`), so the wait of these 40 units counts as 0 and the lead time is too short. "
            + "Estimate the demand, or write a time instead of the count.";

    @Test
    void aCountNeedsTheDemand() {
        Checked.state("queue «40»  step A  inventory Parts «5» max 9").finds(CountNeedsDemand.WITHOUT, WITHOUT.formatted("40"), WITHOUT.formatted("5"));
    }

    @Test
    void ofACustomerOrTheState() {
        Checked.state("demand 3 per day  queue 40  step A").isFine(CountNeedsDemand.WITHOUT);
        Checked.file("value stream S { customer C demands ? per day  current state X { queue 40  step A } }").isFine(CountNeedsDemand.WITHOUT);
        Checked.state("queue 2 h  queue  queue 0  step A").isFine(CountNeedsDemand.WITHOUT);
    }

    @Test
    void aChangedCountIsReportedAtTheChange() {
        Checked checked = Checked.states("queue Q 2 h  step A", "change «Q» to 40");
        assertEquals(List.of(CountNeedsDemand.WITHOUT), checked.codes());
    }

    @Test
    void aDemandThatNobodyKnows() {
        Checked.file("value stream S { customer C demands ? per day  customer D demands 3 per day  current state X { queue «40»  step A } }")
                .finds(CountNeedsDemand.UNKNOWN, UNKNOWN);
        Checked.state("demand ? per day  queue «40»  step A").finds(CountNeedsDemand.UNKNOWN, UNKNOWN);
        Checked.state("demand 3 per day  queue 40  step A").isFine(CountNeedsDemand.UNKNOWN);
        Checked.state("demand ? per day  queue 2 h  step A").isFine(CountNeedsDemand.UNKNOWN);
        Checked.state("queue «40»  step A").finds(CountNeedsDemand.WITHOUT, WITHOUT.formatted("40"));
    }
}
