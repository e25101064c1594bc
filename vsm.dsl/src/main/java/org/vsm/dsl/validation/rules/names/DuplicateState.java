package org.vsm.dsl.validation.rules.names;

import java.util.List;
import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** The states of a stream have different names, wherever they stand. */
public final class DuplicateState extends TextRule<State> {

    public static final String CODE = "duplicate-state";

    public DuplicateState() {
        super(CODE, State.class);
    }

    @Override
    protected void check(State state, Findings findings) {
        ValueStream stream = StreamNames.streamOf(state);
        if (stream == null || state.getName() == null) {
            return;
        }
        List<State> all = StreamNames.statesOf(stream, EcoreUtil2.getContainerOfType(state, Document.class));
        all.stream().filter(each -> state.getName().equals(each.getName())).findFirst().filter(first -> isBefore(first, state, all))
                .ifPresent(first -> findings.add(Finding.at(state).in(VsmPackage.Literals.NAMED__NAME).saying(state).because(first)));
    }

    /** What another file declares counts as earlier. */
    private static boolean isBefore(State first, State state, List<State> all) {
        return first != state && (first.eResource() != state.eResource() || all.indexOf(first) < all.indexOf(state));
    }
}
