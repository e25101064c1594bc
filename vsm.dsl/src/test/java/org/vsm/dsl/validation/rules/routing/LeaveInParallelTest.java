package org.vsm.dsl.validation.rules.routing;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class LeaveInParallelTest {

    @Test
    void nothingLeavesWhileTheOthersGoOn() {
        String message = "Nothing can leave from inside a parallel block, while the other branches go on. Put the `leave` on the step after the block.";
        Checked.state("parallel { step A { «leave 5 %» } } and { either 50 % { step B { «leave 5 %» } } otherwise { } }  step C { leave 5 % }")
                .finds(LeaveInParallel.CODE, message, message);
    }
}
