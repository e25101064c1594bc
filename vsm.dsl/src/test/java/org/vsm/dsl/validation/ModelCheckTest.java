package org.vsm.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.testing.Models;
import org.vsm.dsl.validation.rules.people.BatchWait;

/** How rules are applied, whatever they say. */
class ModelCheckTest {

    private static final String MODEL = "value stream S { current state A { step X { batch 3 } } future state B from A { } }";

    private static final class FailsOnText extends TextRule<Step> {
        FailsOnText() {
            super("fails-on-text", Step.class);
        }

        @Override
        protected void check(Step step, Findings findings) {
            throw new IllegalStateException();
        }
    }

    private static final class FailsOnStates extends StateRule {
        FailsOnStates() {
            super("fails-on-states");
        }

        @Override
        protected void check(StateView state, Findings findings) {
            throw new IllegalStateException();
        }
    }

    @Test
    void aRuleThatFailsSaysSoAndTheOthersGoOn() {
        List<Diagnosis> found = check(MODEL);
        assertEquals(List.of("rule-failed", "batch-wait", "rule-failed", "rule-failed"), found.stream().map(Diagnosis::code).toList());
        assertEquals("The check `fails-on-text` could not be carried out (IllegalStateException). "
                + "This is a fault of vsm, not of the model: please report it.", found.get(0).message());
        assertEquals(Severity.WARNING, found.get(0).severity());
    }

    @Test
    void whereTheTextHasMistakesARuleMayStumbleInSilence() {
        List<Diagnosis> found = check(MODEL.replace("future", "futrue"));
        assertEquals(List.of("batch-wait"), found.stream().map(Diagnosis::code).toList());
    }

    @Test
    void whoNoLongerWantsTheResultStopsIt() {
        Document document = Models.parse(MODEL);
        ModelCheck check = new ModelCheck(Models.instance(Wording.class), () -> {
            throw new IllegalArgumentException("cancelled");
        });
        assertThrows(IllegalArgumentException.class, () -> check.check(document));
    }

    private static List<Diagnosis> check(String text) {
        ModelCheck check = new ModelCheck(Models.instance(Wording.class), () -> { },
                isSound -> List.of(new FailsOnText(), new FailsOnStates(), new BatchWait()));
        return check.check(Models.parse(text));
    }
}
