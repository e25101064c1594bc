package org.vsm.dsl.validation.rules.names;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class StepNamedLikeParticipantTest {

    @Test
    void aStepDoesNotBearTheNameOfATeamPartyOrSystem() {
        String message = "\"%s\" is the name of a team, party or system too: give the step another name, for instance what is done.";
        Checked.state("step «Desk»  step «Staff»  step «Itsm»  wait Second 1 h").finds(StepNamedLikeParticipant.CODE,
                message.formatted("Desk"), message.formatted("Staff"), message.formatted("Itsm"));
    }

    @Test
    void sharedOnesCountToo() {
        Checked.file("team Board  value stream S { current state X { step «Board» } }").finds(StepNamedLikeParticipant.CODE,
                "\"Board\" is the name of a team, party or system too: give the step another name, for instance what is done.");
    }
}
