package org.vsm.dsl.validation.rules.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class SimilarNameTest {

    @Test
    void namesDifferByMoreThanCapitals() {
        Checked checked = Checked.state("step Log  step «LOG»  step Fix");
        checked.finds(SimilarName.CODE, "\"LOG\" and \"Log\" differ only by capitals. Is the same thing meant?");
        assertEquals(List.of("Log"), checked.data(SimilarName.CODE));
    }
}
