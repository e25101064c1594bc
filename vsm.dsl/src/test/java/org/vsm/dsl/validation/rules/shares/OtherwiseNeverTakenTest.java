package org.vsm.dsl.validation.rules.shares;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class OtherwiseNeverTakenTest {

    @Test
    void whereTheOthersTakeEverything() {
        Checked.state("either 60 % { step A } or 40 % { step B } otherwise «Rest» { step C }").finds(OtherwiseNeverTaken.CODE,
                "Nothing is left for this `otherwise`: the other options take everything, or share the rest between them (`?`).");
    }

    @Test
    void whereAnotherIsUnknown() {
        Checked.state("either 60 % { step A } or ? { step B } «otherwise { step C }»").finds(OtherwiseNeverTaken.CODE,
                "Nothing is left for this `otherwise`: the other options take everything, or share the rest between them (`?`).");
    }

    @Test
    void elseItIsFine() {
        Checked.state("either 60 % { step A } or 30 % { step B } otherwise { step C }").isFine(OtherwiseNeverTaken.CODE);
        Checked.stream("type Small 60 %  type Large 40 %  current state X { either Large { step A } otherwise { step B } }").isFine(OtherwiseNeverTaken.CODE);
    }
}
