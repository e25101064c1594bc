package org.vsm.dsl.validation.rules.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class LostWithElementTest {

    private static final String MAP = "step A  step B  problem P \"It is slow\" at B  feedback F from B to A \"Monthly survey\"";

    @Test
    void problemsAndFeedbackGoWithTheirStep() {
        Checked checked = Checked.states(MAP, "remove «B»");
        checked.finds(LostWithElement.CODE, "With \"B\" this goes too: \"It is slow\", \"Monthly survey\". Is it solved or no longer needed? "
                + "Then remove or tackle it by name; else change \"B\" instead of removing it.");
        assertEquals(List.of("P"), checked.related(LostWithElement.CODE));
        assertEquals(List.of("P", "F"), checked.data(LostWithElement.CODE));
    }

    @Test
    void problemsThatStandInTheStepGoToo() {
        String map = "step A  step B { problem P \"It is slow\" }";
        Checked checked = Checked.states(map, "remove «B»");
        checked.finds(LostWithElement.CODE, "With \"B\" this goes too: \"It is slow\". Is it solved or no longer needed? "
                + "Then remove or tackle it by name; else change \"B\" instead of removing it.");
        assertEquals(List.of("P"), checked.data(LostWithElement.CODE));
        Checked.states(map, "improvement I { tackles P  remove B }").isFine(LostWithElement.CODE);
        Checked.states(map, "remove A").isFine(LostWithElement.CODE);
    }

    @Test
    void withABlockTheyGoAsWell() {
        Checked.states("step A  stage Z { step B }  problem \"It is slow\" at B", "remove «Z»").finds(LostWithElement.CODE,
                "With \"Z\" this goes too: \"It is slow\". Is it solved or no longer needed? "
                        + "Then give it a name and remove or tackle it by that; else change \"Z\" instead of removing it.");
    }

    @Test
    void whatIsTackledOrRemovedByNameIsMeant() {
        Checked.states(MAP, "improvement I { tackles P  remove B, F }").isFine(LostWithElement.CODE);
        Checked.states(MAP, "remove P  remove F  remove B").isFine(LostWithElement.CODE);
    }

    @Test
    void whatStaysIsNotLost() {
        Checked.states("step A  step B  information from B to A  shipment from B to Staff", "remove B").isFine(LostWithElement.CODE);
        Checked.states(MAP, "replace B with { step C }").isFine(LostWithElement.CODE);
        Checked.states(MAP, "improvement I { status rejected  remove B }").isFine(LostWithElement.CODE);
    }
}
