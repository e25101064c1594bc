package org.vsm.dsl.validation.rules.shares;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class OptionTypeTwiceTest {

    @Test
    void aTypeTakesOneOption() {
        Checked checked = Checked.stream("""
                type Small 80 %  type Large 20 %
                current state X { either Large Big { step A } or Small, «Large» { step B } }
                """);
        checked.finds(OptionTypeTwice.CODE, "\"Large\" takes another option of this choice already: remove it from one of them.");
        assertEquals(List.of("Big"), checked.related(OptionTypeTwice.CODE));
    }
}
