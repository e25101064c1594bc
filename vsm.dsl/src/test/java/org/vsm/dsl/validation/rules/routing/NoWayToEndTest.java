package org.vsm.dsl.validation.rules.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class NoWayToEndTest {

    @Test
    void aStepThatSendsEverythingBack() {
        Checked.state("step A  step B { «rework 100 % to A» }  step C").finds(NoWayToEnd.CODE,
                "No unit ever gets past \"B\": all of them go back, and no way leads to the end. Lower the share, or let some leave.");
    }

    @Test
    void severalLinesTogether() {
        Checked.state("step A  step B { «rework 60 % to A»  rework 40 % to B }  step C").finds(NoWayToEnd.CODE,
                "No unit ever gets past \"B\": all of them go back, and no way leads to the end. Lower the share, or let some leave.");
    }

    @Test
    void aWayOutOnTheLoopIsEnough() {
        Checked.state("step A { leave 1 % }  step B { rework 100 % to A }  step C").isFine(NoWayToEnd.CODE);
        Checked.state("step A { skip 1 % to C }  step B { rework 100 % to A }  step C").isFine(NoWayToEnd.CODE);
        Checked.state("step A  step B { rework 90 % to A  leave 10 % }").isFine(NoWayToEnd.CODE);
        Checked.state("step A  either 50 % { step B { rework 100 % to A } } otherwise { }").isFine(NoWayToEnd.CODE);
        Checked.state("step A  either 50 % { step B { rework 100 % to A } }  step C").isFine(NoWayToEnd.CODE);
    }

    @Test
    void onceIsAWayOut() {
        Checked.state("step A  step B { rework 100 % to A once }").isFine(NoWayToEnd.CODE);
    }

    @Test
    void aChoiceWithNoWayOut() {
        Checked.state("step A  either 50 % { step B { «rework 100 % to A» } } otherwise { step C { «rework 100 % to A» } }").finds(NoWayToEnd.CODE,
                "No unit ever gets past \"B\": all of them go back, and no way leads to the end. Lower the share, or let some leave.",
                "No unit ever gets past \"C\": all of them go back, and no way leads to the end. Lower the share, or let some leave.");
    }

    @Test
    void insideABranchOrAWayBack() {
        Checked.state("""
                step A
                parallel { step B step C { «rework 100 % to B» } } and { step D }
                step E { rework 5 % to A { step F { «rework 100 % to F» } } }
                """).finds(NoWayToEnd.CODE,
                "No unit ever gets past \"C\": all of them go back, and no way leads to the end. Lower the share, or let some leave.",
                "No unit ever gets past \"F\": all of them go back, and no way leads to the end. Lower the share, or let some leave.");
    }

    @Test
    void oneTypeOfWorkIsEnough() {
        Checked.stream("""
                type Small 80 %  type Large 20 %
                current state X {
                    step A  step B { rework 5 % to A  «rework 100 % for Large to A» }
                    either Large { step C { leave 5 % } } or Small { step D { «rework 100 % to A» } }
                }
                """).finds(NoWayToEnd.CODE,
                "No unit ever gets past \"B\": all of them go back, and no way leads to the end. Lower the share, or let some leave.",
                "No unit ever gets past \"D\": all of them go back, and no way leads to the end. Lower the share, or let some leave.");
    }

    @Test
    void unknownSharesLeaveAWay() {
        Checked.state("step A  step B { rework ? to A }").isFine(NoWayToEnd.CODE);
    }

    @Test
    void takingTheWayOutAwayIsReportedWhereTheStateBegins() {
        Checked checked = Checked.stream("""
                current state AsIs { step A { leave 5 % }  step B { rework 100 % to A }  step C }
                future state ToBe from «AsIs» { change A { leave 0 % } }
                """);
        checked.finds(NoWayToEnd.CODE, "No unit ever gets past \"B\": all of them go back, and no way leads to the end. Lower the share, or let some leave.");
        assertEquals(List.of("rework 100 % to A"), checked.related(NoWayToEnd.CODE));
    }
}
