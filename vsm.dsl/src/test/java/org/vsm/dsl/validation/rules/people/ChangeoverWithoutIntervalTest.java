package org.vsm.dsl.validation.rules.people;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ChangeoverWithoutIntervalTest {

    @Test
    void itLoadsNobody() {
        Checked.step("«C/O 10 min»").finds(ChangeoverWithoutInterval.CODE,
                "This changeover loads nobody, since it is not said how often it happens. Add for instance `every 50` (units) or `every 2 h`.");
        Checked.step("C/O 10 min every 50").isFine(ChangeoverWithoutInterval.CODE);
    }

    @Test
    void aChangedOneKeepsItsInterval() {
        Checked.states("step A { C/O 10 min every 50 }", "change A { C/O 5 min }").isFine(ChangeoverWithoutInterval.CODE);
    }
}
