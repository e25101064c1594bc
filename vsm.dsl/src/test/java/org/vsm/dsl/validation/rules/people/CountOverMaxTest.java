package org.vsm.dsl.validation.rules.people;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class CountOverMaxTest {

    @Test
    void noMoreThanMayWait() {
        String message = "More units wait than may wait: `max %s` must be at least 1 and no less than the count.";
        Checked.state("demand 3 per day  fifo 9 max «5»  fifo 5 max 5  fifo max «0»  step A").finds(CountOverMax.CODE, message.formatted("5"), message.formatted("0"));
    }
}
