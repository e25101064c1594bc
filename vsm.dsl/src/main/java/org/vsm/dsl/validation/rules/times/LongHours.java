package org.vsm.dsl.validation.rules.times;

import java.math.BigDecimal;
import java.math.MathContext;
import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.DurationPart;
import org.vsm.dsl.model.Estimate;
import org.vsm.dsl.model.TimeRange;
import org.vsm.dsl.model.TimeUnit;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;
import org.vsm.dsl.validation.WorkingTime;
import org.vsm.dsl.validation.WrittenWords;

/** 48 h are six working days of 8 hours; whoever means two days by the clock has to say so. */
public final class LongHours extends TextRule<Duration> {

    public static final String CODE = "long-hours";

    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    public LongHours() {
        super(CODE, Duration.class);
    }

    @Override
    protected void check(Duration duration, Findings findings) {
        duration.getParts().stream().filter(LongHours::isLong).findFirst().ifPresent(part -> check(duration, part, findings));
    }

    private static void check(Duration duration, DurationPart part, Findings findings) {
        double hoursPerDay = WorkingTime.at(duration).hoursPerDay();
        if (duration.isElapsed() || hoursPerDay >= DAY.doubleValue() || !isTimeOfWork(duration) || isLowEnd(duration)) {
            return;
        }
        String written = WrittenWords.of(duration);
        String days = days(part.getValue(), hoursPerDay);
        findings.add(Finding.at(duration).saying(written, days).offering(written + " elapsed", days));
    }

    /** Efforts, promises and rates are often told in hours, and meant so. */
    private static boolean isTimeOfWork(Duration duration) {
        return EcoreUtil2.getContainerOfType(duration, Estimate.class) != null;
    }

    /** The high end says it all. */
    private static boolean isLowEnd(Duration duration) {
        return duration.eContainer() instanceof TimeRange range && range.getLow() == duration;
    }

    /** "per h" has no number. */
    private static boolean isLong(DurationPart part) {
        return part.getUnit() == TimeUnit.HOUR && part.getValue() != null && part.getValue().compareTo(DAY) >= 0;
    }

    private static String days(BigDecimal hours, double hoursPerDay) {
        BigDecimal days = hours.divide(BigDecimal.valueOf(hoursPerDay), new MathContext(3)).stripTrailingZeros();
        return days.toPlainString() + (days.compareTo(BigDecimal.ONE) == 0 ? " day" : " days");
    }
}
