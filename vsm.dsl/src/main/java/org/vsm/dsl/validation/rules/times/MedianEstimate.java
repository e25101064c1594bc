package org.vsm.dsl.validation.rules.times;

import java.math.BigDecimal;
import org.vsm.dsl.model.MedianTime;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;
import org.vsm.dsl.validation.WorkingTime;

/** "median m, p % within q" is a distribution only where p lies between 50 and 100 and q is longer than m. */
public final class MedianEstimate extends TextRule<MedianTime> {

    public static final String CODE = "median-estimate";

    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public MedianEstimate() {
        super(CODE, MedianTime.class);
    }

    @Override
    protected void check(MedianTime time, Findings findings) {
        BigDecimal percent = time.getPercent().getValue();
        if (percent.compareTo(FIFTY) <= 0 || percent.compareTo(HUNDRED) >= 0) {
            findings.add(Finding.at(time).in(VsmPackage.Literals.MEDIAN_TIME__PERCENT));
        }
        WorkingTime working = WorkingTime.at(time);
        if (working.seconds(time.getWithin()) <= working.seconds(time.getMedian())) {
            findings.add(Finding.at(time).in(VsmPackage.Literals.MEDIAN_TIME__WITHIN));
        }
    }
}
