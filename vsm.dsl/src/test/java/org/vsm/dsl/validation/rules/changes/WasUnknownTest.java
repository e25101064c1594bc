package org.vsm.dsl.validation.rules.changes;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class WasUnknownTest {

    @Test
    void itNamesAnElementOfAStateBefore() {
        Checked.states("step A  step B", "replace A, B with { step C { was A, «D» } }").finds(WasUnknown.CODE,
                "No state before this one has anything named \"D\", so `was` says nothing. Check the spelling.");
        Checked.states("step A  stage B { wait W 1 h }", "replace A with { step C { was A } queue Q { was W } handoff H { was B } }").isFine(WasUnknown.CODE);
    }

    @Test
    void aMapOfItsOwnIsComparedWithTheOtherStates() {
        Checked.stream("current state AsIs { step A }  future state ToBe { step B { was A } step C { was «Z» } }").finds(WasUnknown.CODE,
                "No state before this one has anything named \"Z\", so `was` says nothing. Check the spelling.");
    }
}
