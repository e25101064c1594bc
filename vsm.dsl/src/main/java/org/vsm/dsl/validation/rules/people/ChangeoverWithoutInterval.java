package org.vsm.dsl.validation.rules.people;

import org.vsm.dsl.model.Changeover;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** A changeover loads nobody as long as it is not said how often it happens. */
public final class ChangeoverWithoutInterval extends StateRule {

    public static final String CODE = "changeover-without-interval";

    public ChangeoverWithoutInterval() {
        super(CODE);
    }

    @Override
    public boolean needsWholeText() {
        return true;
    }

    @Override
    protected void check(StateView state, Findings findings) {
        state.all(Changeover.class).stream().filter(each -> each.getEveryUnits() == null && each.getEveryTime() == null)
                .forEach(each -> findings.add(Finding.at(each)));
    }
}
