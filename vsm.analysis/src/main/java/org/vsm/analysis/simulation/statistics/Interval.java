package org.vsm.analysis.simulation.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A simulated figure with its error.
 *
 * @param value        what came out
 * @param halfWidth    half the width of the 95 % confidence interval around it; null where one replication alone says nothing
 * @param replications what came out in each replication, in their order; not a number where nothing was observed
 */
public record Interval(double value, Double halfWidth, List<Double> replications) {
    private static final double UPPER = 0.975;

    /**
     * The mean of independent replications: half width = t(0.975; n - 1) x standard deviation / sqrt(n), Student's t.
     * Replications in which nothing was observed are left out.
     *
     * @return null where nothing was observed in any
     */
    public static Interval ofMeans(double... replications) {
        double[] values = observed(replications);
        return values.length == 0 ? null : of(Mean.of(values).getAsDouble(), replications);
    }

    /** A value known from all replications together, with the error that follows from its values in each of them. */
    public static Interval around(double value, double... replications) {
        return of(value, replications);
    }

    /**
     * How much a figure changes from one simulation to another with common random numbers: what they share by chance falls
     * out.
     *
     * @return null where there is nothing to compare
     */
    public static Interval ofChange(Interval from, Interval to) {
        if (from == null || to == null) {
            return null;
        }
        int pairs = Math.min(from.replications.size(), to.replications.size());
        return of(to.value - from.value,
                IntStream.range(0, pairs).mapToDouble(i -> to.replications.get(i) - from.replications.get(i)).toArray());
    }

    private static Interval of(double value, double... replications) {
        double[] values = observed(replications);
        List<Double> all = Arrays.stream(replications).boxed().toList();
        if (values.length < 2) {
            return new Interval(value, null, all);
        }
        double error = StandardDeviation.of(values).getAsDouble() / Math.sqrt(values.length);
        return new Interval(value, quantile(UPPER, values.length - 1) * error, all);
    }

    private static double[] observed(double... replications) {
        return Arrays.stream(replications).filter(value -> !Double.isNaN(value)).toArray();
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

    @Override
    public String toString() {
        return value + " ± " + halfWidth;
    }
}
