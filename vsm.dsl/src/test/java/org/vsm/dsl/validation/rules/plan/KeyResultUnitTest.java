package org.vsm.dsl.validation.rules.plan;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class KeyResultUnitTest {

    @Test
    void timesSharesNumbersAndMoney() {
        Checked.stream("""
                current state X { step A }
                objective O {
                    key result lead time falls to «5 %»
                    key result flow efficiency at least «20 min»
                    key result steps at most «3 EUR»
                    key result cost at most «4»
                }
                """).finds(KeyResultUnit.CODE,
                "This unit does not fit the figure: a time such as 2 days is needed.",
                "This unit does not fit the figure: a percentage such as 20 % is needed.",
                "This unit does not fit the figure: a plain number such as 5 is needed.",
                "This unit does not fit the figure: an amount of money such as 12 EUR is needed.");
    }

    @Test
    void byAPercentageFitsEverything() {
        Checked.stream("""
                current state X { step A }
                objective O {
                    key result lead time falls by 15 % measured 9 h on 2026-09-30
                    key result lead time falls by 2 h
                    key result flow efficiency rises by 5 points
                    key result wip falls by 10 %
                    key result cost falls by 3 EUR
                    key result "by hand" at least 4.2 measured 3.9 on 2026-09-30, 4 on 2026-10-30
                    key result "by hand" falls by 10 % measured 3.9 on 2026-09-30
                    key result 90 % within 1 day measured 80 % on 2026-09-30
                }
                """).isFine(KeyResultUnit.CODE);
    }

    @Test
    void pointsAreForShares() {
        Checked.stream("current state X { step A }  objective O { key result lead time falls by «5» points }").finds(KeyResultUnit.CODE,
                "This unit does not fit the figure: a time such as 2 days is needed.");
    }

    @Test
    void whatWasMeasuredHasTheSameUnit() {
        Checked.stream("""
                current state X { step A }
                objective O {
                    key result lead time falls by 15 % measured 9 h on 2026-09-30, «9» on 2026-10-30
                    key result "by hand" at least 4.2 measured «9 h» on 2026-09-30
                    key result 90 % within 1 day measured «1 day» on 2026-09-30
                }
                """).finds(KeyResultUnit.CODE,
                "This unit does not fit the figure: a time such as 2 days is needed.",
                "This unit does not fit the figure: a plain number such as 5 is needed.",
                "This unit does not fit the figure: a percentage such as 20 % is needed.");
    }
}
