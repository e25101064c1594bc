package org.vsm.dsl.validation.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class AttributeTwiceTest {

    @Test
    void anAttributeStandsOnce() {
        Checked checked = Checked.step("process time 5 min  batch 2  «PT 6 min»  «batch 3»  VA  «necessary»");
        checked.finds(AttributeTwice.CODE,
                "`PT` is given twice for the same types of work: only one can hold. Remove one of them.",
                "`batch` is given twice for the same types of work: only one can hold. Remove one of them.",
                "`necessary` is given twice for the same types of work: only one can hold. Remove one of them.");
        assertEquals(List.of("process time 5 min"), checked.related(AttributeTwice.CODE));
    }

    @Test
    void onceForEachType() {
        Checked.stream("""
                type Small 80 %  type Large 20 %
                current state X {
                    step A { PT 5 min  PT 9 min for Large  %C&A 80 %  %C&A 70 % for Small, Large }
                    step B { PT 5 min for Small  «PT 9 min for Large, Small»  %C&A 80 %  «%C&A 70 %»  rework 5 % to A  rework 6 % for Large to A  «rework 7 % to A» }
                }
                """).finds(AttributeTwice.CODE,
                "`PT` is given twice for the same types of work: only one can hold. Remove one of them.",
                "`%C&A` is given twice for the same types of work: only one can hold. Remove one of them.",
                "`rework` is given twice for the same types of work: only one can hold. Remove one of them.");
    }

    /** They are told to go before the target; until then nobody knows whether the lines hold for the same. */
    @Test
    void typesBehindTheTargetMakeNoOtherMistakes() {
        Checked late = Checked.stream("""
                type Small 80 %  type Large 20 %
                current state X { step A  step B { rework 60 % to A for Small  rework 70 % to A for Large } }
                """);
        assertEquals(List.of("types-too-late", "types-too-late"), late.codes());
        Checked elsewhere = Checked.stream("""
                type Small 80 %  type Large 20 %
                current state X { step A  step B { rework 6 % to A  rework 7 % to A }  step C { rework 5 % to A for Small } }
                """);
        assertEquals(List.of("types-too-late", AttributeTwice.CODE), elsewhere.codes());
    }

    @Test
    void performersBesideTheNameAndInBraces() {
        Checked.state("step A by Desk { «by Second» }").finds(AttributeTwice.CODE,
                "`by` is given twice for the same types of work: only one can hold. Remove one of them.");
    }

    @Test
    void linesToOtherStepsCostsInOtherCurrenciesAndWhatAddsUpAreFine() {
        Checked.state("""
                step A  step B {
                    rework 5 % to A  rework 5 % to B  leave 2 % "rejected"  leave 1 % "withdrawn"  cost 3 EUR  cost 4 USD
                    waste motion  waste motion  note "x"  note "y"  problem "p"  problem "q"  uses Itsm  uses Itsm
                }
                """).isFine(AttributeTwice.CODE);
    }

    @Test
    void inChangesTeamsStatesAndImprovements() {
        Checked.states("step A  observed 2026-01-01  «observed 2026-01-02»", """
                change A { PT 5 min  «PT 6 min» }
                change Desk { people 3  «people 4» }
                improvement I { owner "a"  «owner "b"»  effort 3 days  «effort 4 days» }
                """).finds(AttributeTwice.CODE,
                "`observed` is given twice for the same types of work: only one can hold. Remove one of them.",
                "`PT` is given twice for the same types of work: only one can hold. Remove one of them.",
                "`people` is given twice for the same types of work: only one can hold. Remove one of them.",
                "`owner` is given twice for the same types of work: only one can hold. Remove one of them.",
                "`effort` is given twice for the same types of work: only one can hold. Remove one of them.");
    }
}
