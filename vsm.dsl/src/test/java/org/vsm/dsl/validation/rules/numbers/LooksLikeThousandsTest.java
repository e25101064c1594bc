package org.vsm.dsl.validation.rules.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class LooksLikeThousandsTest {

    @Test
    void threeDigitsAfterTheMark() {
        Checked checked = Checked.state("step A { cost «18.400» EUR }  wait «1,125» h  demand «2.500» per day");
        checked.finds(LooksLikeThousands.CODE,
                "`18.400` is read as 18.4, which looks like thousands. Write 18400 if that is meant, else 18.4.",
                "`1,125` is read as 1,1250, which looks like thousands. Write 1125 if that is meant, else 1,1250.",
                "`2.500` is read as 2.5, which looks like thousands. Write 2500 if that is meant, else 2.5.");
        assertEquals(List.of("18400", "18.4"), checked.data(LooksLikeThousands.CODE));
    }

    @Test
    void whatCannotBeThousands() {
        Checked.state("step A { cost 18.40 EUR  PT 0.125 h  WT 1250 min  %C&A 99.125 % }  wait 1.1250 h").isFine(LooksLikeThousands.CODE);
    }
}
