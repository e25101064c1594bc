package org.vsm.dsl.validation.rules.people;

import org.vsm.dsl.model.Available;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** A team that does a part of the work has some time for it. */
public final class ZeroAvailability extends TextRule<Available> {

    public static final String CODE = "zero-availability";

    public ZeroAvailability() {
        super(CODE, Available.class);
    }

    @Override
    protected void check(Available item, Findings findings) {
        if (item.getPercent().getValue().signum() == 0) {
            findings.add(Finding.at(item).in(VsmPackage.Literals.AVAILABLE__PERCENT));
        }
    }
}
