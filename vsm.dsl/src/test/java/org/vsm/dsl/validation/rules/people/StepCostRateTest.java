package org.vsm.dsl.validation.rules.people;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class StepCostRateTest {

    @Test
    void aStepCostsPerVisit() {
        String message = "The cost of a step is an amount for each unit, without `per`. What people cost in an hour stands at their team.";
        Checked.step("cost 5 EUR per «h»").finds(StepCostRate.CODE, message);
        Checked.states("step A", "change A { cost 5 EUR per «day» }").finds(StepCostRate.CODE, message);
        Checked.step("cost 5 EUR").isFine(StepCostRate.CODE);
    }
}
