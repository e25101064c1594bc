package org.vsm.dsl.validation.rules.people;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ZeroChangeoverIntervalTest {

    @Test
    void atLeastOneUnit() {
        Checked.step("C/O 5 min every «0»").finds(ZeroChangeoverInterval.CODE, "Between two changeovers there is at least 1 unit.");
        Checked.step("C/O 5 min every 1").isFine(ZeroChangeoverInterval.CODE);
    }
}
