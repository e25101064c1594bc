package org.vsm.dsl.validation.rules.states;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class EmptyStateTest {

    @Test
    void aMapOfItsOwnHasAnElement() {
        Checked.stream("current state «X» { note \"to do\" }").finds(EmptyState.CODE,
                "There is nothing in \"X\" yet. Add the first step, or `from` and the name of a state to start from.");
        Checked.stream("current state X { step A }  future state Y from X { }").isFine(EmptyState.CODE);
    }
}
