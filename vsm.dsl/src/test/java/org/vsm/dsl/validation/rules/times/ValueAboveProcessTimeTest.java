package org.vsm.dsl.validation.rules.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ValueAboveProcessTimeTest {

    @Test
    void thePartIsNoLongerThanTheWhole() {
        Checked.step("PT 10 min  VA «12 min»").finds(ValueAboveProcessTime.CODE, "The value-adding part 12 min is longer than the process time 10 min.");
        Checked.step("PT 10 min  VA 10 min").isFine(ValueAboveProcessTime.CODE);
        Checked.step("VA 10 min").isFine(ValueAboveProcessTime.CODE);
    }

    @Test
    void aShorterProcessTimeIsReportedAtTheChange() {
        Checked checked = Checked.states("step A { PT 10 min  VA 8 min }", "change «A» { PT 5 min }");
        checked.finds(ValueAboveProcessTime.CODE, "The value-adding part 8 min is longer than the process time 5 min.");
        assertEquals(List.of("VA 8 min", "PT 5 min"), checked.related(ValueAboveProcessTime.CODE));
    }
}
