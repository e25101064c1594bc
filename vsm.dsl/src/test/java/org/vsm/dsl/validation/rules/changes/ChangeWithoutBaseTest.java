package org.vsm.dsl.validation.rules.changes;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ChangeWithoutBaseTest {

    @Test
    void aChangeNeedsAState() {
        Checked.stream("""
                current state X { step A  «change A { PT 5 min }»  improvement I { «remove A» } }
                future state Y { step B }
                """).finds(ChangeWithoutBase.CODE,
                "`change` needs a state to change, but \"X\" is a map of its own. Add `from` and the name of a state, or write the elements out.",
                "`remove` needs a state to change, but \"X\" is a map of its own. Add `from` and the name of a state, or write the elements out.");
    }

    @Test
    void anImprovementWithoutChangesIsFine() {
        Checked.stream("current state X { step A  improvement I { owner \"J\" } }").isFine(ChangeWithoutBase.CODE);
    }
}
