package org.vsm.analysis.simulation.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A simulated figure with its error.
 *
 * @param value     what came out
 * @param halfWidth half the width of the 95 % confidence interval around it; null where one replication alone says nothing
 */
public record Interval(double value, Double halfWidth) {
    private static final double UPPER = 0.975;

    /**
     * The mean of independent replications: half width = t(0.975; n - 1) x standard deviation / sqrt(n), Student's t.
     * Values that are no number (nothing was observed) are left out.
     */
    public static Interval ofMeans(double... replications) {
        return of(Double.NaN, replications);
    }

    /** A value known from all replications together, with the error that follows from its values in each of them. */
    public static Interval around(double value, double... replications) {
        return of(value, replications);
    }

    private static Interval of(double known, double... replications) {
        double[] values = Arrays.stream(replications).filter(value -> !Double.isNaN(value)).toArray();
        double value = Double.isNaN(known) ? Mean.of(values).getAsDouble() : known;
        if (values.length < 2) {
            return new Interval(value, null);
        }
        double error = StandardDeviation.of(values).getAsDouble() / Math.sqrt(values.length);
        return new Interval(value, quantile(UPPER, values.length - 1) * error);
    }

    /** Student's t: the value below which a share lies. */
    public static double quantile(double share, int degreesOfFreedom) {
        return TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(share);
    }

    /** The lower end; the value itself where the error is not known. */
    public double low() {
        return halfWidth == null ? value : value - halfWidth;
    }

    /** The upper end; the value itself where the error is not known. */
    public double high() {
        return halfWidth == null ? value : value + halfWidth;
    }

    /** Whether another value lies in the interval. */
    public boolean contains(double other) {
        return low() <= other && other <= high();
    }
}
