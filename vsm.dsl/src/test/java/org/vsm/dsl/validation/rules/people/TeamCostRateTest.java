package org.vsm.dsl.validation.rules.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class TeamCostRateTest {

    @Test
    void aTeamCostsPerTime() {
        Checked checked = Checked.file("value stream S { team T { people 2  «cost 48 EUR» }  current state X { step A by T } }");
        checked.finds(TeamCostRate.CODE, "The cost of a team is a rate: write for instance `48 EUR per h`.");
        assertEquals(List.of("per h"), checked.data(TeamCostRate.CODE));
        Checked.file("value stream S { team T { cost 48 EUR per h }  current state X { step A by T } }").isFine(TeamCostRate.CODE);
        Checked.states("step A by Desk", "change Desk { «cost 5 EUR» }").finds(TeamCostRate.CODE, "The cost of a team is a rate: write for instance `48 EUR per h`.");
    }
}
