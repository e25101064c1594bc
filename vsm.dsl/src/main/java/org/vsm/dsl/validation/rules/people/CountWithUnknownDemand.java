package org.vsm.dsl.validation.rules.people;

import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** Where nobody knows the demand yet, a number of waiting units is no wait that could be computed: it counts as 0. */
public final class CountWithUnknownDemand extends StateRule {

    public static final String CODE = "count-with-unknown-demand";

    public CountWithUnknownDemand() {
        super(CODE);
    }

    @Override
    public boolean needsWholeText() {
        return true;
    }

    @Override
    protected void check(StateView state, Findings findings) {
        if (Demand.of(state) == Demand.UNKNOWN) {
            state.all(Buffer.class).stream().filter(each -> each.getCount() != null && each.getCount().signum() > 0)
                    .forEach(each -> findings.add(Finding.at(each).in(VsmPackage.Literals.BUFFER__COUNT).saying(each.getCount())));
        }
    }
}
