package org.vsm.dsl.validation.rules.times;

import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.DurationPart;
import org.vsm.dsl.model.TimeRange;
import org.vsm.dsl.model.TimeUnit;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** A time is a number and a unit. Only the low end of a range may leave it out: that of the high end holds for both. */
public final class MissingUnit extends TextRule<Duration> {

    public static final String CODE = "missing-unit";

    public MissingUnit() {
        super(CODE, Duration.class);
    }

    @Override
    protected void check(Duration duration, Findings findings) {
        for (DurationPart part : duration.getParts()) {
            if (part.getUnit() == TimeUnit.NONE && !isLowEnd(duration)) {
                findings.add(Finding.at(part).in(VsmPackage.Literals.DURATION_PART__VALUE).saying(part.getValue())
                        .offering("min", "h", "days"));
            }
        }
    }

    private static boolean isLowEnd(Duration duration) {
        return duration.eContainer() instanceof TimeRange range && range.getLow() == duration;
    }
}
