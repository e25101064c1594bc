package org.vsm.dsl.validation.rules.plan;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ObjectiveWithoutDueTest {

    @Test
    void anObjectiveIsReachedByADay() {
        Checked.stream("current state X { step A }  objective «Faster» { key result lead time falls by 5 % }").finds(ObjectiveWithoutDue.CODE,
                "\"Faster\" has no date: add `due` and the day until which it shall be reached.");
        Checked.stream("current state X { step A }  objective Faster { due 2026-12-31 }").isFine(ObjectiveWithoutDue.CODE);
    }
}
