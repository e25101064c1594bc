package org.vsm.dsl.validation.rules.people;

import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** A number of waiting units becomes a wait by Little's law, which needs the demand. */
public final class CountWithoutDemand extends StateRule {

    public static final String CODE = "count-without-demand";

    public CountWithoutDemand() {
        super(CODE);
    }

    @Override
    public boolean needsWholeText() {
        return true;
    }

    @Override
    protected void check(StateView state, Findings findings) {
        if (Demand.of(state) == Demand.MISSING) {
            state.all(Buffer.class).stream().filter(each -> each.getCount() != null && each.getCount().signum() > 0)
                    .forEach(each -> findings.add(Finding.at(each).in(VsmPackage.Literals.BUFFER__COUNT).saying(each.getCount())));
        }
    }
}
