package org.vsm.dsl.validation.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ImprovementLacksTest {

    private static final String WHOLE = "source \"audit\" owner \"J. Braun\" due 2026-12-15 change A { PT 1 min }";

    private static Checked improvement(String text) {
        return Checked.states("step A", "improvement «Fast» { " + text + " }");
    }

    @Test
    void whoIsInCharge() {
        Checked checked = improvement(WHOLE.replace("owner \"J. Braun\"", ""));
        checked.finds("improvement-without-owner", "Nobody is in charge of \"Fast\": add `owner` and a name.");
        assertEquals(List.of("owner \"\""), checked.data("improvement-without-owner"));
    }

    @Test
    void untilWhen() {
        improvement(WHOLE.replace("due 2026-12-15", "")).finds("improvement-without-due",
                "\"Fast\" has no date: add `due` and the day, here or in the state.");
        Checked.states("step A", "due 2026-12-31  improvement Fast { change A { PT 1 min } }").isFine("improvement-without-due");
    }

    @Test
    void whereItComesFrom() {
        improvement(WHOLE.replace("source \"audit\"", "")).finds("improvement-without-source",
                "Where \"Fast\" comes from is not said: add `source` and a text such as \"user survey\".");
    }

    @Test
    void whatItDoes() {
        improvement(WHOLE.replace("change A { PT 1 min }", "")).finds("improvement-without-change",
                "\"Fast\" changes nothing yet, so no figure shows what it brings. Add what it does to the map, such as `change X { … }` or `remove X`.");
    }

    @Test
    void whatIsOverIsNotAsked() {
        for (String status : List.of("done", "verified", "rejected")) {
            Checked.states("step A", "improvement Fast { status approved  status " + status + " }").isFine("improvement-without-owner");
            Checked.states("step A", "improvement Fast { status approved  status " + status + " }").isFine("improvement-without-due");
        }
        Checked.states("step A", "improvement Fast { status rejected }").isFine("improvement-without-source");
        Checked.states("step A", "improvement Fast { status rejected }").isFine("improvement-without-change");
    }
}
