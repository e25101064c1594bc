package org.vsm.dsl.validation.rules.plan;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class UndatedCurrentStateTest {

    @Test
    void severalCurrentStatesAreAHistory() {
        Checked.stream("current state X { step A  observed 2026-01-01 }  current state «Y» from X { }").finds(UndatedCurrentState.CODE,
                "The stream has several current states: add `observed` and the date to \"Y\", so that their order is known.");
        Checked.stream("current state X { step A }  future state Y from X { }").isFine(UndatedCurrentState.CODE);
    }
}
