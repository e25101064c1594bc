package org.vsm.dsl.validation.rules.people;

import org.vsm.dsl.model.Changeover;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** Between two changeovers there is at least one unit. */
public final class ZeroChangeoverInterval extends TextRule<Changeover> {

    public static final String CODE = "zero-changeover-interval";

    public ZeroChangeoverInterval() {
        super(CODE, Changeover.class);
    }

    @Override
    protected void check(Changeover changeover, Findings findings) {
        if (changeover.getEveryUnits() != null && changeover.getEveryUnits().signum() == 0) {
            findings.add(Finding.at(changeover).in(VsmPackage.Literals.CHANGEOVER__EVERY_UNITS));
        }
    }
}
