package org.vsm.dsl.validation.rules.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class MissingUnitTest {

    @Test
    void aNumberAloneIsNoTime() {
        Checked checked = Checked.step("PT «5»");
        checked.finds(MissingUnit.CODE, "The unit of 5 is missing: write for instance `5 min`, `5 h` or `5 days`.");
        assertEquals(List.of("min", "h", "days"), checked.data(MissingUnit.CODE));
    }

    @Test
    void theUnitOfARangeHoldsForBothEnds() {
        Checked.step("PT 1 .. 3 days  WT 1-3 h").isFine(MissingUnit.CODE);
        Checked.step("PT 4 min (2 .. 15 min)").isFine(MissingUnit.CODE);
        Checked.state("wait 1 .. 3 h  queue 2 .. 5 h").isFine(MissingUnit.CODE);
    }

    @Test
    void theHighEndAndTheLikelyTimeNeedTheirOwn() {
        Checked.step("PT 1 min .. «3»").finds(MissingUnit.CODE, "The unit of 3 is missing: write for instance `3 min`, `3 h` or `3 days`.");
        Checked.step("PT «4» (2 min .. 15 min)").finds(MissingUnit.CODE, "The unit of 4 is missing: write for instance `4 min`, `4 h` or `4 days`.");
        Checked.state("wait «1,5»").finds(MissingUnit.CODE, "The unit of 1.5 is missing: write for instance `1.5 min`, `1.5 h` or `1.5 days`.");
    }

    @Test
    void aCountIsNoTime() {
        Checked.state("queue 4  demand 3 per day").isFine(MissingUnit.CODE);
    }
}
