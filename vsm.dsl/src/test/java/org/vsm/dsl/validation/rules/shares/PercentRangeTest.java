package org.vsm.dsl.validation.rules.shares;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class PercentRangeTest {

    @Test
    void atMostHundred() {
        Checked.step("%C&A «105 %»").finds(PercentRange.CODE, "105 % is more than everything: at most 100 % is possible here.");
        Checked.stream("service level «100.5 %» within 1 day  current state X { step A { uptime «120 %» } }").finds(PercentRange.CODE,
                "100.5 % is more than everything: at most 100 % is possible here.", "120 % is more than everything: at most 100 % is possible here.");
        Checked.step("%C&A 100 %  uptime 100 %").isFine(PercentRange.CODE);
    }

    @Test
    void targetsMayGoBeyond() {
        Checked.stream("current state X { step A }  objective O { key result flow efficiency rises by 150 % }").isFine(PercentRange.CODE);
    }
}
