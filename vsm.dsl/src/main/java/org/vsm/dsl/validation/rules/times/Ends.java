package org.vsm.dsl.validation.rules.times;

import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.TimeRange;
import org.vsm.dsl.model.TimeUnit;

/** The ends of a range. */
final class Ends {

    private Ends() {
    }

    /** Whether both ends can be told: a forgotten unit is another rule's. */
    static boolean areClear(TimeRange range) {
        return range.getLow() instanceof Duration && hasUnits(range.getHigh());
    }

    static boolean hasUnits(Duration duration) {
        return duration.getParts().stream().noneMatch(each -> each.getUnit() == TimeUnit.NONE);
    }
}
