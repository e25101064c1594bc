package org.vsm.dsl.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Choice;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.LeadTime;
import org.vsm.dsl.model.ProcessTime;
import org.vsm.dsl.model.Remove;
import org.vsm.dsl.model.Replace;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.WaitTime;
import org.vsm.dsl.testing.Models;

/** Every part of an effective state knows its text, and the change that altered it. */
class OriginsTest {

    @Test
    void inheritedElementsAndAttributesKnowTheirText() {
        Document text = StateText.text("step A { PT 5 min }", "step B");
        EffectiveState state = toBe(text);
        Step a = (Step) state.elements().get(0);
        assertSame(Models.named(text, Step.class, "A"), state.originOf(a));
        assertSame(Models.named(text, Step.class, "A").getItems().get(0), state.originOf(a.getItems().get(0)));
        assertSame(Models.named(text, Step.class, "B"), state.originOf(state.elements().get(1)));
        assertNull(state.changedBy(a));
    }

    @Test
    void aChangedElementKnowsTheLastChangeAndItsNewAttributesTheirText() {
        Document text = StateText.text("step A { PT 5 min }", "change A { batch 2 }  change A { PT 3 min }");
        EffectiveState state = toBe(text);
        Step a = (Step) state.elements().get(0);
        List<Change> changes = changes(text);
        assertSame(changes.get(1), state.changedBy(a));
        assertSame(((Alter) changes.get(1)).getItems().get(0), state.originOf(only(ProcessTime.class, a)));
    }

    @Test
    void whatIsKeptOnlyKnowsTheReplacementWhereNothingElseChangedIt() {
        Document text = StateText.text("step A { PT 5 min }  step B  step C", "change B { batch 2 }  replace A, B, C with { step X  keep B  keep C }");
        EffectiveState state = toBe(text);
        assertSame(changes(text).get(0), state.changedBy(state.elements().get(1)));
        assertSame(changes(text).get(1), state.changedBy(state.elements().get(2)));
    }

    @Test
    void whatFollowsFromALeadTimeHasItsText() {
        Document text = StateText.text("step A { PT 5 min  LT 1 h }", "change A { PT 3 min }");
        EffectiveState state = toBe(text);
        EObject origin = state.originOf(only(WaitTime.class, (Step) state.elements().get(0)));
        assertSame(only(LeadTime.class, Models.named(text, Step.class, "A")), origin);
    }

    @Test
    void aScaledChoiceKnowsTheChangeThatScaledIt() {
        Document text = StateText.text("either 50 % A { } or 30 % B { } otherwise { }", "change A to 60 %");
        EffectiveState state = toBe(text);
        assertSame(changes(text).get(0), state.changedBy(((Choice) state.elements().get(0)).getOptions().get(1)));

        Document other = StateText.text("either 50 % A { } or 30 % B { } otherwise { }", "remove A");
        EffectiveState removed = toBe(other);
        assertEquals(Remove.class, removed.changedBy(removed.elements().get(0)).eClass().getInstanceClass());
    }

    @Test
    void aLineToASuccessorKnowsTheReplacement() {
        Document text = StateText.text("step A  step B { rework 5 % to A }", "replace A with { step X }");
        EffectiveState state = toBe(text);
        Rework line = only(Rework.class, (Step) state.elements().get(1));
        assertEquals(Replace.class, state.changedBy(line).eClass().getInstanceClass());
        assertNull(state.changedBy(state.elements().get(1)));
    }

    private static EffectiveState toBe(Document text) {
        return EffectiveStates.of(Models.state(text, "ToBe"));
    }

    private static List<Change> changes(Document text) {
        return Models.state(text, "ToBe").getItems().stream().filter(Change.class::isInstance).map(Change.class::cast).toList();
    }

    private static <T> T only(Class<T> kind, Step step) {
        return step.getItems().stream().filter(kind::isInstance).map(kind::cast).reduce((first, second) -> {
            throw new AssertionError("two of " + kind);
        }).orElseThrow();
    }
}
