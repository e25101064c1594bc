package org.vsm.dsl.validation.rules.people;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ZeroBatchTest {

    @Test
    void atLeastOne() {
        Checked.step("batch «0»").finds(ZeroBatch.CODE, "A batch has at least 1 unit.");
        Checked.step("batch 1").isFine(ZeroBatch.CODE);
    }
}
