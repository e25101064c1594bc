package org.vsm.dsl.validation.rules.changes;

import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;
import org.vsm.dsl.validation.WrittenWords;

/** A change needs something to change: a state that this one is built from. */
public final class ChangeWithoutBase extends TextRule<Change> {

    public static final String CODE = "change-without-base";

    public ChangeWithoutBase() {
        super(CODE, Change.class);
    }

    @Override
    protected void check(Change change, Findings findings) {
        State state = EcoreUtil2.getContainerOfType(change, State.class);
        if (!state.eIsSet(VsmPackage.Literals.STATE__BASE)) {
            findings.add(Finding.at(change).saying(WrittenWords.leading(change), state));
        }
    }
}
