package org.vsm.dsl.validation.rules.times;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vsm.dsl.model.Duration;
import org.vsm.dsl.model.VsmPackage.Literals;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;
import org.vsm.dsl.validation.WorkingTime;

/** Intervals, and what distributions are made of, are longer than nothing. */
public final class ZeroTime extends TextRule<Duration> {

    public static final String CODE = "zero-time";

    private static final Set<EStructuralFeature> MORE_THAN_NOTHING = Set.of(Literals.PERIODIC_TIME__INTERVAL,
            Literals.EXPONENTIAL_TIME__MEAN, Literals.LOGNORMAL_TIME__MEAN, Literals.MEDIAN_TIME__MEDIAN, Literals.CHANGEOVER__EVERY_TIME,
            Literals.INFORMATION__EVERY, Literals.RATE__PER, Literals.PROMISE__WITHIN);

    public ZeroTime() {
        super(CODE, Duration.class);
    }

    @Override
    protected void check(Duration duration, Findings findings) {
        if (MORE_THAN_NOTHING.contains(duration.eContainmentFeature()) && Ends.hasUnits(duration)
                && WorkingTime.at(duration).seconds(duration) == 0) {
            findings.add(Finding.at(duration));
        }
    }
}
