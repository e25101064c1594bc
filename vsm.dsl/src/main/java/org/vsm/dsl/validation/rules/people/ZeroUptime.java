package org.vsm.dsl.validation.rules.people;

import org.vsm.dsl.model.Uptime;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** Equipment that work is done on runs for some of the time. */
public final class ZeroUptime extends TextRule<Uptime> {

    public static final String CODE = "zero-uptime";

    public ZeroUptime() {
        super(CODE, Uptime.class);
    }

    @Override
    protected void check(Uptime item, Findings findings) {
        if (item.getPercent().getValue().signum() == 0) {
            findings.add(Finding.at(item).in(VsmPackage.Literals.UPTIME__PERCENT));
        }
    }
}
