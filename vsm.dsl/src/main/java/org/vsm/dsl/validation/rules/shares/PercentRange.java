package org.vsm.dsl.validation.rules.shares;

import java.math.BigDecimal;
import org.vsm.dsl.model.Amount;
import org.vsm.dsl.model.MedianTime;
import org.vsm.dsl.model.Percent;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** A share is between 0 and 100 %. Targets may go beyond: something can rise by 150 %. */
public final class PercentRange extends TextRule<Percent> {

    public static final String CODE = "percent-range";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PercentRange() {
        super(CODE, Percent.class);
    }

    @Override
    protected void check(Percent percent, Findings findings) {
        boolean isShare = !(percent.eContainer() instanceof Amount || percent.eContainer() instanceof MedianTime);
        if (isShare && percent.getValue().compareTo(HUNDRED) > 0) {
            findings.add(Finding.at(percent).saying(percent.getValue()));
        }
    }
}
