package org.vsm.dsl.validation.rules.text;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class HeaderTwiceTest {

    @Test
    void aStreamHasOneOwnerUnitAndCalendar() {
        Checked.stream("""
                owner "A"  unit "ticket"  calendar 8 h per day
                owner «"B"»  unit «"mail"»  «calendar 24 h per day»
                current state X { step A }
                """).finds(HeaderTwice.CODE,
                "`owner` stands twice: only one can hold. Remove one of them.",
                "`unit` stands twice: only one can hold. Remove one of them.",
                "`calendar` stands twice: only one can hold. Remove one of them.");
    }

    @Test
    void anObjectiveHasOneDueDate() {
        Checked.stream("current state X { step A }  objective O { due 2026-01-01  due «2026-02-01»  key result steps at most 4 }")
                .finds(HeaderTwice.CODE, "`due` stands twice: only one can hold. Remove one of them.");
    }
}
