package org.vsm.dsl.validation.rules.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class LeadTimeTooShortTest {

    @Test
    void itHoldsTheProcessTimeAndTheWait() {
        Checked checked = Checked.step("PT 20 min  «LT 15 min»");
        checked.finds(LeadTimeTooShort.CODE, "The lead time 15 min is shorter than 20 min, which it holds: it is wait and process time together. Correct one of the two.");
        assertEquals(List.of("PT 20 min"), checked.related(LeadTimeTooShort.CODE));
        Checked.step("WT 1 day  «LT 7 h»").finds(LeadTimeTooShort.CODE,
                "The lead time 7 h is shorter than 1 day, which it holds: it is wait and process time together. Correct one of the two.");
    }

    @Test
    void theCycleTimeStandsInForTheProcessTime() {
        Checked.step("C/T 20 min  «LT 15 min»").finds(LeadTimeTooShort.CODE,
                "The lead time 15 min is shorter than 20 min, which it holds: it is wait and process time together. Correct one of the two.");
        Checked.step("C/T 20 min  PT 10 min  LT 15 min").isFine(LeadTimeTooShort.CODE);
    }

    @Test
    void meansAreCompared() {
        Checked.step("PT 10 .. 40 min  «LT 20 min»").finds(LeadTimeTooShort.CODE,
                "The lead time 20 min is shorter than 10 .. 40 min, which it holds: it is wait and process time together. Correct one of the two.");
        Checked.step("PT 10 .. 30 min  LT 20 min").isFine(LeadTimeTooShort.CODE);
        Checked.step("PT exponential 10 min  WT every 20 min  LT 20 min (10 .. 30 min)").isFine(LeadTimeTooShort.CODE);
    }

    @Test
    void typesAreToldApart() {
        Checked.stream("""
                type Small 80 %  type Large 20 %
                current state X {
                    step A { PT 5 min  PT 30 min for Large  «LT 20 min» }
                    step B { PT 5 min  PT 30 min for Large  LT 20 min  LT 1 h for Large }
                }
                """).finds(LeadTimeTooShort.CODE, "The lead time 20 min is shorter than 30 min, which it holds: it is wait and process time together. Correct one of the two.");
    }

    @Test
    void aChangedProcessTimeDoesNotTouchTheWait() {
        Checked.states("step A { PT 5 min  LT 1 h }", "change A { PT 2 h }").isFine(LeadTimeTooShort.CODE);
    }

    @Test
    void aChangedLeadTimeIsReportedAtTheChange() {
        Checked checked = Checked.states("step A { PT 20 min  WT 1 h }", "change A { «LT 15 min» }");
        checked.finds(LeadTimeTooShort.CODE, "The lead time 15 min is shorter than 20 min, which it holds: it is wait and process time together. Correct one of the two.");
    }

    @Test
    void whatIsWrongInTheBaseIsReportedThereOnly() {
        Checked.states("step A { PT 20 min  «LT 15 min» }", "change A { batch 1 }").finds(LeadTimeTooShort.CODE,
                "The lead time 15 min is shorter than 20 min, which it holds: it is wait and process time together. Correct one of the two.");
        Checked.states("step A { PT 20 min  «LT 15 min» }", "change A { PT 10 min }").finds(LeadTimeTooShort.CODE,
                "The lead time 15 min is shorter than 20 min, which it holds: it is wait and process time together. Correct one of the two.");
    }
}
