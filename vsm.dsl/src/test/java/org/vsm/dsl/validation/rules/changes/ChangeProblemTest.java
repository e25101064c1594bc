package org.vsm.dsl.validation.rules.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class ChangeProblemTest {

    @Test
    void statesAreNotBuiltFromThemselves() {
        Checked.stream("future state A from «B» { }  future state B from «A» { }  future state C from B { }  future state D from «D» { }")
                .finds("state-cycle",
                        "\"A\" is built from itself. Let one of the states on the way start from another one, or without `from`.",
                        "\"B\" is built from itself. Let one of the states on the way start from another one, or without `from`.",
                        "\"D\" is built from itself. Let one of the states on the way start from another one, or without `from`.");
    }

    @Test
    void whatIsGoneCannotBeChanged() {
        Checked checked = Checked.states("step A  step B", "improvement I { remove A }  change «A» { PT 5 min }");
        checked.finds("target-gone", "\"A\" is no longer there: an earlier change took it away.");
        assertEquals(List.of("remove A"), checked.related("target-gone"));
    }

    @Test
    void norWhatComesLater() {
        Checked.states("step A", "change «B» { PT 5 min }  insert after A { step B }").finds("target-not-there",
                "\"B\" is not there: it comes only with a later change, or with an improvement that is rejected.");
    }

    @Test
    void norWhatComesWithARejectedImprovement() {
        Checked.states("step A", "improvement I { status rejected  insert after A { step B } }  change A { skip 5 % to «B» }").finds("target-not-there",
                "\"B\" is not there: it comes only with a later change, or with an improvement that is rejected.");
    }

    @Test
    void unitsMustHaveSomewhereToGo() {
        Checked checked = Checked.states("step A  step B { rework 5 % to A }", "remove «A»");
        checked.finds("still-a-target",
                "\"A\" is taken away, but \"B\" still sends units there. Change that line as well (`0 %` takes it away), or replace the step.");
        assertEquals(List.of("rework 5 % to A"), checked.related("still-a-target"));
    }

    @Test
    void aLineThatSendsNothingGoesWithItsTarget() {
        Checked.states("step A  step B { rework 0 % to A }  step C", "remove A").isFine("still-a-target");
        Checked.states("step A  step B { rework 5 % to A }  step C", "change B { rework 0 % to A }  remove A").isFine("still-a-target");
    }

    @Test
    void whoIsNeededStays() {
        Checked.states("step A by Desk  wait for Staff 1 h", "remove «Desk», «Staff»").finds("still-in-use",
                "\"Desk\" is removed, but \"A\" still needs it. Change that first.",
                "\"Staff\" is removed, but a wait still needs it. Change that first.");
    }

    @Test
    void anAttributeFitsWhatIsChanged() {
        Checked checked = Checked.states("step A  queue Q  handoff H", "change Q { «process time 5 min» }  change A { «available 5 %» }  change H { «%C&A 5 %» }");
        checked.finds("does-not-fit", "`process time` does not fit \"Q\": remove it here.", "`available` does not fit \"A\": remove it here.",
                "`%C&A` does not fit \"H\": remove it here.");
    }

    @Test
    void toFitsOnlySome() {
        Checked.states("step A", "change «A» to 5 min").finds("to-does-not-fit",
                "`to` with this value does not fit \"A\". It sets the count or time of a buffer, the time of a wait or hand-off, and the share (%) "
                        + "of an option or type; all else goes in braces: `change X { … }`.");
    }

    @Test
    void insertionsNeedAPlace() {
        Checked.states("either 50 % Known { step A } otherwise { }", "insert into «A» { step B }  insert after «Known» { step C }").finds("no-place-to-insert",
                "Nothing can be inserted there: `before` and `after` need an element of the flow, `into` needs an option of a choice; \"A\" is something else.",
                "Nothing can be inserted there: `before` and `after` need an element of the flow, `into` needs an option of a choice; \"Known\" is something else.");
    }

    @Test
    void sharesMustBeAbleToMakeAWhole() {
        Checked.states("either 50 % K { step A } or 50 % L { step B }", "improvement I { change K to 30 %  change L to «60,5 %» }").finds("nothing-to-scale",
                "The shares that are set here add up to 90.5 %, and no other is left that could make up for the difference to 100 %.");
    }

    @Test
    void onlyWhatIsReplacedIsKept() {
        Checked.states("step A  step B", "replace A with { keep «B» }").finds("kept-not-replaced",
                "\"B\" is not among what is replaced here, so there is nothing to keep. Add it after `replace`, or remove the `keep`.");
    }

    @Test
    void whatStandsAfterTheInheritedDeliveryIsDoubtful() {
        Checked checked = Checked.states("step A  delivery", "step «B»  step C");
        checked.finds("after-delivery", "\"B\" stands after the inherited delivery, so it does not count for the customer's lead time. "
                + "To put it before, write `insert before … { … }`.");
        assertEquals(List.of("delivery"), checked.related("after-delivery"));
    }

    @Test
    void aBaseReportsItsOwn() {
        Checked.stream("""
                current state X { step A  step B { rework 5 % to A } }
                future state Y from X { remove «A» }
                future state Z from Y { change B { PT 5 min } }
                """).finds("still-a-target",
                "\"A\" is taken away, but \"B\" still sends units there. Change that line as well (`0 %` takes it away), or replace the step.");
    }
}
