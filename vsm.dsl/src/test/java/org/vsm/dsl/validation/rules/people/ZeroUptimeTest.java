package org.vsm.dsl.validation.rules.people;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ZeroUptimeTest {

    @Test
    void moreThanNothing() {
        Checked.step("uptime «0 %»").finds(ZeroUptime.CODE, "With an uptime of 0 % no work is done: write a share above 0 %.");
        Checked.step("uptime 0,1 %").isFine(ZeroUptime.CODE);
    }
}
