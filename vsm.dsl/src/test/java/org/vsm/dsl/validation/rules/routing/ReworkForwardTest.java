package org.vsm.dsl.validation.rules.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ReworkForwardTest {

    @Test
    void reworkGoesBackOrToTheStepItself() {
        Checked checked = Checked.state("step A { rework 5 % to «B» }  step B { rework 5 % to B  rework 5 % to A }");
        checked.finds(ReworkForward.CODE, "Rework goes back, but \"B\" comes after \"A\". Forward goes a `skip`.");
        assertEquals(List.of("B"), checked.related(ReworkForward.CODE));
    }

    @Test
    void theOrderIsThatOfTheText() {
        Checked.state("either 50 % { step A { rework 5 % to «B» } } otherwise { step B { rework 5 % to A } }").finds(ReworkForward.CODE,
                "Rework goes back, but \"B\" comes after \"A\". Forward goes a `skip`.");
    }

    @Test
    void aReplacementThatPutsTheTargetBehindIsToBlame() {
        Checked checked = Checked.states("step A  step B { rework 5 % to A }  step C", "replace «C», A with { step D }");
        checked.finds(ReworkForward.CODE, "Rework goes back, but \"D\" comes after \"B\". Forward goes a `skip`.");
        assertEquals(List.of("rework 5 % to A"), checked.related(ReworkForward.CODE).subList(0, 1));
    }
}
