package org.vsm.dsl.validation.rules.people;

import org.vsm.dsl.model.Rate;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** A demand is more than nothing; nobody knows it yet: "?". */
public final class ZeroDemand extends TextRule<Rate> {

    public static final String CODE = "zero-demand";

    public ZeroDemand() {
        super(CODE, Rate.class);
    }

    @Override
    protected void check(Rate rate, Findings findings) {
        if (rate.getAmount() != null && rate.getAmount().signum() == 0) {
            findings.add(Finding.at(rate).in(VsmPackage.Literals.RATE__AMOUNT).offering("?"));
        }
    }
}
