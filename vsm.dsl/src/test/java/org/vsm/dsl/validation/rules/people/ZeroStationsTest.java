package org.vsm.dsl.validation.rules.people;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ZeroStationsTest {

    @Test
    void atLeastOne() {
        Checked.step("stations «0»").finds(ZeroStations.CODE, "A step needs at least 1 station.");
        Checked.step("stations 1").isFine(ZeroStations.CODE);
    }
}
