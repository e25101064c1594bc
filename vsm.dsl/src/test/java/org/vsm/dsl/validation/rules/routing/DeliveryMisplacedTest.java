package org.vsm.dsl.validation.rules.routing;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class DeliveryMisplacedTest {

    @Test
    void everyUnitPassesIt() {
        String message = "Every unit must pass the delivery: put it into the state itself or into a stage, not into a branch, an option or a way back.";
        Checked.state("either 50 % { step A «delivery» } otherwise { }").finds(DeliveryMisplaced.CODE, message);
        Checked.state("parallel { step A «delivery» } and { step B }").finds(DeliveryMisplaced.CODE, message);
        Checked.state("step A { rework 5 % to A { «delivery» } }").finds(DeliveryMisplaced.CODE, message);
        Checked.state("stage T { step A  stage U { delivery } }").isFine(DeliveryMisplaced.CODE);
    }
}
