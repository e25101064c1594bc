package org.vsm.dsl.validation.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class DueBeforeObservedTest {

    @Test
    void aStateIsDueAfterTheOneThatItChangesWasObserved() {
        Checked checked = Checked.states("step A  observed 2026-05-12", "«due 2026-05-11»");
        checked.finds(DueBeforeObserved.CODE, "This state is due on 2026-05-11, before the state that it changes was observed (2026-05-12). Check both dates.");
        assertEquals(List.of("observed 2026-05-12"), checked.related(DueBeforeObserved.CODE));
        Checked.states("step A  observed 2026-05-12", "due 2026-05-12").isFine(DueBeforeObserved.CODE);
    }
}
