package org.vsm.dsl.validation.rules.names;

import java.util.HashMap;
import java.util.Map;
import org.vsm.dsl.model.Participant;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** A step does not bear the name of a team, party or system: both can be the end of an information flow. */
public final class StepNamedLikeParticipant extends StateRule {

    public static final String CODE = "step-named-like-participant";

    public StepNamedLikeParticipant() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        Map<String, Participant> participants = new HashMap<>();
        state.shared(Participant.class).forEach(each -> participants.put(each.getName(), each));
        for (Step step : state.all(Step.class)) {
            Participant same = participants.get(step.getName());
            if (same != null) {
                findings.add(Finding.at(step).in(VsmPackage.Literals.NAMED__NAME).saying(step).because(same));
            }
        }
    }
}
