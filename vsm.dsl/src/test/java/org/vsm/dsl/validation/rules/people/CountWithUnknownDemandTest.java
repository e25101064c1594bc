package org.vsm.dsl.validation.rules.people;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class CountWithUnknownDemandTest {

    private static final String MESSAGE = "Nobody knows the demand yet (`?`), so the wait of these 40 units counts as 0 and the lead time is too short. "
            + "Estimate the demand, or write a time instead of the count.";

    @Test
    void aDemandThatNobodyKnows() {
        Checked.file("value stream S { customer C demands ? per day  customer D demands 3 per day  current state X { queue «40»  step A } }")
                .finds(CountWithUnknownDemand.CODE, MESSAGE);
        Checked.state("demand ? per day  queue «40»  step A").finds(CountWithUnknownDemand.CODE, MESSAGE);
    }

    @Test
    void oneThatIsKnownOrMissing() {
        Checked.state("demand 3 per day  queue 40  step A").isFine(CountWithUnknownDemand.CODE);
        Checked.state("demand ? per day  queue 2 h  step A").isFine(CountWithUnknownDemand.CODE);
        Checked.state("queue «40»  step A").finds(CountWithoutDemand.CODE, "How long 40 waiting units wait follows from the demand, and none is given. "
                + "Add for instance `demands 30 per day` to the customer or `demand 30 per day` to the state, or write a time instead of the count.");
    }
}
