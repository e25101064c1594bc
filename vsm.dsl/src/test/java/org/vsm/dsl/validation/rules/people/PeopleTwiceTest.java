package org.vsm.dsl.validation.rules.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class PeopleTwiceTest {

    @Test
    void theNumberStandsBeforeThePerformer() {
        String message = "How many people work at \"A\" at the same time stands before each performer already (or should): "
                + "write `by 2 Desk, 1 Expert` and remove `people`.";
        Checked.state("step A by Desk and Second { «people 2» }").finds(PeopleTwice.CODE, message);
        Checked.state("step A by 2 Desk { «people 2» }").finds(PeopleTwice.CODE, message);
        Checked.state("step A by Desk { people 2 }  step B { people 2 }").isFine(PeopleTwice.CODE);
    }

    @Test
    void aSecondPerformerInAChangeIsToBlame() {
        Checked checked = Checked.states("step A by Desk { people 2 }", "change «A» { by Desk, Second }");
        assertEquals(List.of(PeopleTwice.CODE), checked.codes());
        assertEquals(List.of("people 2"), checked.related(PeopleTwice.CODE));
    }
}
