package org.vsm.dsl.validation.rules.people;

import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** No more units wait than may wait, and at least one may. */
public final class CountOverMax extends StateRule {

    public static final String CODE = "count-over-max";

    public CountOverMax() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        for (Buffer buffer : state.all(Buffer.class)) {
            boolean over = buffer.getMax() != null
                    && (buffer.getMax().signum() == 0 || buffer.getCount() != null && buffer.getCount().compareTo(buffer.getMax()) > 0);
            if (over) {
                findings.add(Finding.at(buffer).in(VsmPackage.Literals.BUFFER__MAX).saying(buffer.getMax()));
            }
        }
    }
}
