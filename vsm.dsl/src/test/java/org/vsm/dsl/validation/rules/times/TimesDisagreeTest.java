package org.vsm.dsl.validation.rules.times;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class TimesDisagreeTest {

    @Test
    void twoMakeTheThird() {
        Checked.step("PT 20 min  WT 1 h  «LT 2 h»").finds(TimesDisagree.CODE,
                "The lead time is wait and process time together, but 1 h and 20 min do not make 2 h. Correct one of the three, or remove it.");
        Checked.step("PT 20 min  WT 40 min  LT 1 h").isFine(TimesDisagree.CODE);
        Checked.step("PT 20 min  WT 1 day  LT 8 h 20 min").isFine(TimesDisagree.CODE);
    }

    @Test
    void unknownTimesDoNotDisagree() {
        Checked.step("PT ?  WT 40 min  LT 1 h").isFine(TimesDisagree.CODE);
        Checked.step("PT 20 min  WT 40 min  LT ?").isFine(TimesDisagree.CODE);
    }

    @Test
    void typesAreToldApart() {
        Checked.stream("""
                type Small 80 %  type Large 20 %
                current state X { step A { PT 20 min  WT 40 min  WT 1 day for Large  LT 1 h  LT 8 h 20 min for Large } step B }
                """).isFine(TimesDisagree.CODE);
        Checked.stream("""
                type Small 80 %  type Large 20 %
                current state X { step A { PT 20 min  WT 40 min  WT 1 day for Large  «LT 9 h» } step B }
                """).finds(TimesDisagree.CODE, "The lead time is wait and process time together, but 40 min and 20 min do not make 9 h. Correct one of the three, or remove it.");
    }

    @Test
    void aChangeThatStatesAllThree() {
        Checked.states("step A", "change A { PT 20 min  WT 1 h  «LT 2 h» }").finds(TimesDisagree.CODE,
                "The lead time is wait and process time together, but 1 h and 20 min do not make 2 h. Correct one of the three, or remove it.");
    }
}
