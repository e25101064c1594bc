package org.vsm.dsl.validation.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class OldFiguresTest {

    @Test
    void figuresWithoutASourceGrowOld() {
        Checked checked = Checked.states("«observed 2025-05-12»  step A { PT 5 min  WT 1 h measured  LT ? }  demand 9 per day  queue 4",
                "improvement I { status proposed 2026-05-13  change A { PT 1 min } }");
        checked.finds(OldFigures.CODE, "Times and counts without a source here: 2. They were observed on 2025-05-12, more than a year before the last "
                + "day that this file tells of (2026-05-13). Do they still hold? Add `measured` or `estimated` with a date.");
        assertEquals(List.of("5 min"), checked.related(OldFigures.CODE));
    }

    @Test
    void aYearIsFineAndSoIsASource() {
        Checked.states("observed 2025-05-12  step A { PT 5 min }", "improvement I { status proposed 2026-05-12 }").isFine(OldFigures.CODE);
        Checked.states("observed 2025-05-12  step A { PT 5 min measured }", "improvement I { status proposed 2026-05-13 }").isFine(OldFigures.CODE);
    }

    @Test
    void daysThatLieAheadDoNotCount() {
        Checked.states("observed 2025-05-12  step A { PT 5 min }", "due 2027-01-01  improvement I { due 2027-01-01 }").isFine(OldFigures.CODE);
    }
}
