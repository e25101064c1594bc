package org.vsm.dsl.validation.rules.people;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class BatchWaitTest {

    @Test
    void theWaitForAFullBatchIsNotComputed() {
        Checked.step("«batch 20»").finds(BatchWait.CODE,
                "The wait until a batch of 20 is full is not computed. Where there is one, add a `wait` before the step.");
        Checked.step("batch 1").isFine(BatchWait.CODE);
    }
}
