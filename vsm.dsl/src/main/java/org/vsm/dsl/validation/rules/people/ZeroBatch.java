package org.vsm.dsl.validation.rules.people;

import org.vsm.dsl.model.Batch;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** A run has at least one unit. */
public final class ZeroBatch extends TextRule<Batch> {

    public static final String CODE = "zero-batch";

    public ZeroBatch() {
        super(CODE, Batch.class);
    }

    @Override
    protected void check(Batch item, Findings findings) {
        if (item.getSize().signum() == 0) {
            findings.add(Finding.at(item).in(VsmPackage.Literals.BATCH__SIZE));
        }
    }
}
