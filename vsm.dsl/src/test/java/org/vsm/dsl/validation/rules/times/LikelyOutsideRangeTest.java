package org.vsm.dsl.validation.rules.times;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class LikelyOutsideRangeTest {

    @Test
    void itLiesBetweenTheLimits() {
        Checked.step("PT «20 min» (2 .. 15 min)").finds(LikelyOutsideRange.CODE, "The most likely time 20 min lies outside 2 .. 15 min: it must lie between the two limits.");
        Checked.step("PT «1 min» (2 min .. 15 min)").finds(LikelyOutsideRange.CODE, "The most likely time 1 min lies outside 2 min .. 15 min: it must lie between the two limits.");
    }

    @Test
    void theLimitsThemselvesAreFine() {
        Checked.step("PT 2 min (2 .. 15 min)  WT 15 min (2 .. 15 min)").isFine(LikelyOutsideRange.CODE);
    }
}
