package org.vsm.dsl.validation.rules.shares;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class TypeWithoutOptionTest {

    @Test
    void oneOfSeveralTypesPassesBy() {
        Checked.stream("""
                type Small 60 %  type Middle 20 %  type Large 20 %
                current state X { «either Large { step A } or Small { step B }» }
                """).finds(TypeWithoutOption.CODE, "No option is for \"Middle\": these units pass by. Add an option for them, or `otherwise`.");
    }

    @Test
    void oneOptionAloneIsForItsTypesOnly() {
        Checked.stream("type Small 60 %  type Large 40 %  current state X { either Large { step A } }").isFine(TypeWithoutOption.CODE);
    }

    @Test
    void otherwiseAndSharesTakeTheOthers() {
        Checked.stream("""
                type Small 60 %  type Middle 20 %  type Large 20 %
                current state X { either Large { step A } or Small { step B } otherwise { }  either Large { } or 50 % { step C } }
                """).isFine(TypeWithoutOption.CODE);
    }
}
