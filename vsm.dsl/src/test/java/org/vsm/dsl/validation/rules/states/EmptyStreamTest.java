package org.vsm.dsl.validation.rules.states;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class EmptyStreamTest {

    @Test
    void aStreamHasAState() {
        Checked.file("value stream «S» { team Desk }").finds(EmptyStream.CODE, "\"S\" has no state yet. Add one: `current state AsIs { … }`.");
        Checked.file("value stream S { team Desk }  current state X of S { step A }").isFine(EmptyStream.CODE);
    }
}
