package org.vsm.dsl.validation.rules.routing;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class LineCrossesBlockTest {

    @Test
    void neitherIntoNorOutOfABranch() {
        String message = "This line enters or leaves a branch of a parallel block, or a way back. "
                + "Put it on the step after the block, or let it go to a step before it.";
        Checked.state("""
                step A { skip 5 % to «B» }
                parallel { step B { rework 5 % to «A»  skip 5 % to «C» } } and { step C { skip 5 % to «D» } }
                step D { rework 5 % to «B» }
                """).finds(LineCrossesBlock.CODE, message, message, message, message, message);
    }

    @Test
    void neitherIntoNorOutOfAWayBack() {
        String message = "This line enters or leaves a branch of a parallel block, or a way back. "
                + "Put it on the step after the block, or let it go to a step before it.";
        Checked.state("""
                step A
                step B { rework 5 % to A { step Ask { rework 5 % to «A» } step Wait } }
                step C { rework 5 % to «Ask» }
                """).finds(LineCrossesBlock.CODE, message, message);
    }

    @Test
    void insideOneBranchOrWayBackIsFine() {
        Checked.state("""
                step A
                parallel { step B step C { rework 5 % to B } stage T { step D { rework 5 % to C } } } and { step E { skip 5 % to G } step F step G }
                step H { rework 5 % to A { step Ask step Tell { rework 5 % to Ask } } }
                """).isFine(LineCrossesBlock.CODE);
    }

    @Test
    void stagesAndOptionsDoNotCount() {
        Checked.state("stage One { step A }  either 50 % { step B { rework 5 % to A } } otherwise { }  step C { rework 5 % to B }").isFine(LineCrossesBlock.CODE);
    }

    @Test
    void aReplacementThatClosesABlockAroundTheTargetIsToBlame() {
        Checked checked = Checked.states("step A  step B { rework 5 % to A }", "replace «A» with { parallel { keep A } and { step C } }");
        checked.finds(LineCrossesBlock.CODE, "This line enters or leaves a branch of a parallel block, or a way back. "
                + "Put it on the step after the block, or let it go to a step before it.");
    }
}
