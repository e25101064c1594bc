package org.vsm.dsl.validation.rules.plan;

import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Observed;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.StateKind;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** Several current states are the history of a stream: each says when it was observed. */
public final class UndatedCurrentState extends TextRule<State> {

    public static final String CODE = "undated-current-state";

    public UndatedCurrentState() {
        super(CODE, State.class);
    }

    @Override
    public boolean needsWholeText() {
        return true;
    }

    @Override
    protected void check(State state, Findings findings) {
        ValueStream stream = StreamNames.streamOf(state);
        if (stream == null || state.getKind() != StateKind.CURRENT || state.getItems().stream().anyMatch(Observed.class::isInstance)) {
            return;
        }
        boolean several = StreamNames.statesOf(stream, EcoreUtil2.getContainerOfType(state, Document.class)).stream()
                .filter(each -> each.getKind() == StateKind.CURRENT).count() > 1;
        if (several) {
            findings.add(Finding.at(state).saying(state));
        }
    }
}
