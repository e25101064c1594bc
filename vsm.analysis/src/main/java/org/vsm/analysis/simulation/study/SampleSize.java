package org.vsm.analysis.simulation.study;

import org.vsm.analysis.time.StandardNormal;

/**
 * How many units one would have to measure in reality before and after a change, to prove it: two groups of the same size, a
 * two-sided test of means at 5 %, which finds a difference of this size with a probability of 80 %. Units drawn at random, not
 * one after the other.
 */
public final class SampleSize {
    private static final double SIGNIFICANCE = 0.975;
    private static final double POWER = 0.8;

    private SampleSize() {
    }

    /**
     * Units in each group: (z(0.975) + z(0.8))² x (s1² + s2²) / difference².
     *
     * @param before     standard deviation between units before the change
     * @param after      the same after
     * @param difference of the means
     * @return at least 2; null where there is no difference
     */
    public static Long perGroup(double before, double after, double difference) {
        if (difference == 0) {
            return null;
        }
        return Math.max(2, (long) Math.ceil(errorsSquared() * (before * before + after * after) / (difference * difference)));
    }

    /** (z(0.975) + z(0.8))²: by how many standard errors means must differ, squared. */
    public static double errorsSquared() {
        double z = StandardNormal.quantile(SIGNIFICANCE) + StandardNormal.quantile(POWER);
        return z * z;
    }
}
