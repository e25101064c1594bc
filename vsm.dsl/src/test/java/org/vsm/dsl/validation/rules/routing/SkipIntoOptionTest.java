package org.vsm.dsl.validation.rules.routing;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class SkipIntoOptionTest {

    @Test
    void onlyOfAChoiceThatItStartsIn() {
        Checked.state("step A { skip 5 % to «B» }  either 50 % { step B } otherwise { }").finds(SkipIntoOption.CODE,
                "\"B\" stands in an option of a choice that \"A\" is not part of: the choice alone decides who takes it. Skip to a step before or after the choice.");
    }

    @Test
    void supportLinesPassWorkToAndFro() {
        Checked.state("""
                either 50 % { step A { skip 5 % to B  skip 5 % to D } }
                or 30 % { step B { rework 5 % to A } }
                otherwise { either 50 % { step C { skip 5 % to E } } otherwise { step E } }
                step D
                """).isFine(SkipIntoOption.CODE);
    }

    @Test
    void aChoiceInsideAnotherOption() {
        Checked.state("either 50 % { step A { skip 5 % to «C» } } otherwise { either 50 % { step C } otherwise { } }").finds(SkipIntoOption.CODE,
                "\"C\" stands in an option of a choice that \"A\" is not part of: the choice alone decides who takes it. Skip to a step before or after the choice.");
    }

    @Test
    void reworkMayEnterAnOption() {
        Checked.state("either 50 % { step A } otherwise { }  step B { rework 5 % to A }").isFine(SkipIntoOption.CODE);
    }
}
