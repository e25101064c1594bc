package org.vsm.dsl.states;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.State;
import org.vsm.dsl.testing.Models;

/** A state with some of its improvements. */
class SelectionTest {

    private final Document text = Models.parse("""
            value stream S {
                current state AsIs { step A { PT 5 min } step B { PT 5 min } }
                future state Next from AsIs { improvement One { change A { PT 4 min } }  change B { PT 4 min } }
                future state Last from Next {
                    improvement Two { change A { batch 2 } }
                    improvement Three { status rejected  insert after A { step Bot } }
                    improvement Four { change Bot { PT 1 min }  change A { rework 5 % to Bot } }
                    change B { batch 3 }
                    step C
                }
            }
            """);

    @Test
    void someImprovementsWithTheLooseChanges() {
        assertEquals("step A: PT 5 min, batch 2\nstep B: PT 4 min, batch 3\nstep C\n", of(true, "Next,Last", "Two"));
    }

    @Test
    void noneWithoutTheLooseChanges() {
        assertEquals("step A: PT 5 min\nstep B: PT 5 min\n", of(false, "Next,Last"));
    }

    @Test
    void statesThatAreNotOpenAreAsWritten() {
        assertEquals("step A: PT 4 min\nstep B: PT 4 min\n", of(false, "Last"));
    }

    @Test
    void aRejectedImprovementCanBeChosen() {
        assertEquals("step A: PT 4 min, rework 5 % to Bot\nstep Bot: PT 1 min\nstep B: PT 4 min\n", of(false, "Last", "Three", "Four"));
    }

    @Test
    void aChangeWhoseTargetIsMissingIsSkippedAndSaysSo() {
        EffectiveState state = select(false, "Last", "Four");
        assertEquals("NOT_THERE \"Bot\"\nNOT_THERE \"Bot\"\n", StateText.issues(state));
        assertEquals(List.of(true, false), state.issues().stream().map(StateIssue::isSkippedChange).toList());
        assertEquals("step A: PT 4 min\nstep B: PT 4 min\n", StateText.printed(state));
    }

    private String of(boolean loose, String open, String... improvements) {
        EffectiveState state = select(loose, open, improvements);
        assertEquals("", StateText.issues(state));
        return StateText.printed(state);
    }

    private EffectiveState select(boolean loose, String open, String... improvements) {
        List<State> states = List.of(open.split(",")).stream().map(each -> Models.named(text, State.class, each)).toList();
        Set<Improvement> chosen = Set.copyOf(List.of(improvements).stream().map(each -> Models.named(text, Improvement.class, each)).toList());
        return EffectiveStates.of(Models.state(text, "Last"), Selection.of(states, chosen, loose));
    }
}
