package org.vsm.dsl.validation.rules.times;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ZeroTimeTest {

    @Test
    void intervalsAreLongerThanNothing() {
        Checked.state("delay every «0 days»  feedback from A to Staff every «0 h»  step A { C/O 5 min every «0 min» }").finds(ZeroTime.CODE,
                "This time must be longer than 0.", "This time must be longer than 0.", "This time must be longer than 0.");
        Checked.state("demand 3 per «0 days»").finds(ZeroTime.CODE, "This time must be longer than 0.");
    }

    @Test
    void soAreMeansAndMedians() {
        Checked.step("PT exponential «0 min»").finds(ZeroTime.CODE, "This time must be longer than 0.");
        Checked.step("PT lognormal «0 min» sd 1 min").finds(ZeroTime.CODE, "This time must be longer than 0.");
        Checked.step("PT median «0 min», 90 % within 5 min").finds(ZeroTime.CODE, "This time must be longer than 0.");
    }

    @Test
    void aStepMayTakeNoTime() {
        Checked.step("PT 0 min  WT 0 .. 5 min").isFine(ZeroTime.CODE);
    }
}
