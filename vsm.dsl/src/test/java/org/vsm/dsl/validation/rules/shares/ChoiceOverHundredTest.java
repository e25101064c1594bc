package org.vsm.dsl.validation.rules.shares;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ChoiceOverHundredTest {

    @Test
    void optionsTakeAtMostEverything() {
        Checked.state("either 70 % { step A } or «40 %» { step B } otherwise { }").finds(ChoiceOverHundred.CODE,
                "The options of this choice add up to 110 %: at most 100 % is possible. Lower one of them.");
    }

    @Test
    void roundingIsTolerated() {
        Checked.state("either 33.4 % { } or 33.4 % { } or 33.3 % { step A }").isFine(ChoiceOverHundred.CODE);
        Checked.state("either 33.4 % { } or 33.4 % { } or «33.4 %» { step A }").finds(ChoiceOverHundred.CODE,
                "The options of this choice add up to 100.2 %: at most 100 % is possible. Lower one of them.");
    }

    @Test
    void itIsReportedInTheBaseOnly() {
        Checked.states("either 70 % { step A } or «40 %» { step B }", "change A { PT 5 min }").finds(ChoiceOverHundred.CODE,
                "The options of this choice add up to 110 %: at most 100 % is possible. Lower one of them.");
    }
}
