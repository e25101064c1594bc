package org.vsm.dsl.validation.rules.shares;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class WaysOverHundredTest {

    @Test
    void reworkSkipAndLeaveTakeAtMostEverything() {
        Checked.state("step A  step B { rework 50 % to A  skip 40 % to D  «leave 20 %» }  step C  step D").finds(WaysOverHundred.CODE,
                "Rework, skip and leave of \"B\" add up to 110 %: at most 100 % is possible. Lower one of them.");
        Checked.state("step A  step B { rework 50 % to A  skip 30 % to D  leave 20 % }  step C  step D").isFine(WaysOverHundred.CODE);
    }

    @Test
    void typesAreToldApart() {
        Checked.stream("""
                type Small 80 %  type Large 20 %
                current state X { step A  step B { rework 50 % to A  rework 90 % for Large to A  «leave 20 %» } step C { rework 90 % for Large to A  leave 20 % for Small } }
                """).finds(WaysOverHundred.CODE, "Rework, skip and leave of \"B\" add up to 110 %: at most 100 % is possible. Lower one of them.");
    }

    @Test
    void aChangeThatRaisesOneIsToBlame() {
        Checked checked = Checked.states("step A  step B { rework 50 % to A  leave 20 % }", "change «B» { rework 90 % to A }");
        checked.finds(WaysOverHundred.CODE, "Rework, skip and leave of \"B\" add up to 110 %: at most 100 % is possible. Lower one of them.");
        assertEquals(List.of("leave 20 %"), checked.related(WaysOverHundred.CODE));
    }
}
