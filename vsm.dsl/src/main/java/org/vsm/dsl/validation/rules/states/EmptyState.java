package org.vsm.dsl.validation.rules.states;

import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** A state without a base is a map of its own; one without any element has nothing to show. */
public final class EmptyState extends TextRule<State> {

    public static final String CODE = "empty-state";

    public EmptyState() {
        super(CODE, State.class);
    }

    @Override
    public boolean needsWholeText() {
        return true;
    }

    @Override
    protected void check(State state, Findings findings) {
        boolean hasBase = state.eIsSet(VsmPackage.Literals.STATE__BASE);
        if (!hasBase && state.getItems().stream().noneMatch(FlowElement.class::isInstance)) {
            findings.add(Finding.at(state).saying(state));
        }
    }
}
