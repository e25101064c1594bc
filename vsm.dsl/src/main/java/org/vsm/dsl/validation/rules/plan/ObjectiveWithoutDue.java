package org.vsm.dsl.validation.rules.plan;

import org.vsm.dsl.model.Objective;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** An objective without a date can be missed by nobody, and so reached by nobody. */
public final class ObjectiveWithoutDue extends TextRule<Objective> {

    public static final String CODE = "objective-without-due";

    public ObjectiveWithoutDue() {
        super(CODE, Objective.class);
    }

    @Override
    public boolean needsWholeText() {
        return true;
    }

    @Override
    protected void check(Objective objective, Findings findings) {
        if (objective.getDue() == null) {
            findings.add(Finding.at(objective).saying(objective));
        }
    }
}
