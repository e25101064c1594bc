package org.vsm.dsl.validation.rules.names;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class DuplicateImprovementTest {

    @Test
    void improvementsOfAChainHaveDifferentNames() {
        String message = "There is an improvement \"I\" already, here or in a state before: give this one another name.";
        Checked.stream("""
                current state X { step A }
                future state Y from X { improvement I { } }
                future state Z from Y { improvement «I» { }  improvement «I» { } }
                future state Other from X { improvement I { } }
                """).finds(DuplicateImprovement.CODE, message, message);
    }
}
