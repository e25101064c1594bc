package org.vsm.dsl.validation.rules.shares;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class TypesNotHundredTest {

    @Test
    void everyUnitHasOne() {
        Checked.stream("type Small 70 %  type Large «20 %»  current state X { step A }").finds(TypesNotHundred.CODE,
                "The types of work add up to 90 %: every unit has one, so they must make 100 %.");
        Checked.stream("type Small 70 %  type Large «40 %»  current state X { step A }").finds(TypesNotHundred.CODE,
                "The types of work add up to 110 %: every unit has one, so they must make 100 %.");
        Checked.stream("type Small 33.3 %  type Middle 33.3 %  type Large 33.3 %  current state X { step A }").isFine(TypesNotHundred.CODE);
    }

    @Test
    void unknownOnesDivideTheRest() {
        Checked.stream("type Small 70 %  type Large ?  current state X { step A }").isFine(TypesNotHundred.CODE);
        Checked.stream("type Small 70 %  type Middle 40 %  type Large «?»  current state X { step A }").finds(TypesNotHundred.CODE,
                "The types of work add up to 110 %: every unit has one, so they must make 100 %.");
    }

    @Test
    void aTypeThatCannotBeReadIsNotMissed() {
        assertEquals(0, Checked.stream("type Small 70 %  type Large 30  current state X { step A }").codes().stream().filter(TypesNotHundred.CODE::equals).count());
    }
}
