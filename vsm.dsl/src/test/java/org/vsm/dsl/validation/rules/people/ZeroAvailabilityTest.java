package org.vsm.dsl.validation.rules.people;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ZeroAvailabilityTest {

    @Test
    void moreThanNothing() {
        Checked.file("value stream S { team T { people 2  available «0 %» }  current state X { step A by T } }").finds(ZeroAvailability.CODE,
                "With 0 % nobody of this team works here: write a share above 0 %, or take the team away from the steps.");
    }
}
