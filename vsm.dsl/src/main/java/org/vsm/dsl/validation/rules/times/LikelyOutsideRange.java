package org.vsm.dsl.validation.rules.times;

import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.LikelyTime;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;
import org.vsm.dsl.validation.WorkingTime;

/** The most likely time lies between the two limits behind it. */
public final class LikelyOutsideRange extends TextRule<LikelyTime> {

    public static final String CODE = "likely-outside-range";

    public LikelyOutsideRange() {
        super(CODE, LikelyTime.class);
    }

    @Override
    protected void check(LikelyTime time, Findings findings) {
        if (!(time.getLikely() instanceof Duration likely) || !Ends.hasUnits(likely) || !Ends.areClear(time.getRange())) {
            return;
        }
        WorkingTime working = WorkingTime.at(time);
        double low = working.low(time.getRange());
        double high = working.seconds(time.getRange().getHigh());
        double middle = working.seconds(likely);
        if (low <= high && (middle < low || middle > high)) {
            findings.add(Finding.at(time).in(VsmPackage.Literals.LIKELY_TIME__LIKELY).saying(likely, time.getRange())
                    .offering(middle < low ? "low" : "high"));
        }
    }
}
