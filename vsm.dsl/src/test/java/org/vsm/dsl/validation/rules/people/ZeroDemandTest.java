package org.vsm.dsl.validation.rules.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ZeroDemandTest {

    @Test
    void somethingIsDemanded() {
        Checked checked = Checked.file("value stream S { customer C demands «0» per day  current state X { demand «0,0» per week  step A } }");
        checked.finds(ZeroDemand.CODE, "A demand of 0 means that there is nothing to do. Write `?` if nobody knows it yet.",
                "A demand of 0 means that there is nothing to do. Write `?` if nobody knows it yet.");
        assertEquals(List.of("?"), checked.data(ZeroDemand.CODE));
        Checked.file("value stream S { customer C demands ? per day  current state X { step A } }").isFine(ZeroDemand.CODE);
    }
}
