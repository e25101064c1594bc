package org.vsm.analysis.simulation.result;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.vsm.analysis.simulation.statistics.Histogram;
import org.vsm.analysis.simulation.statistics.Interval;
import org.vsm.analysis.simulation.statistics.LeadTimeSample;
import org.vsm.analysis.simulation.statistics.Moments;
import org.vsm.analysis.simulation.statistics.Quantiles;

/**
 * How long delivered units take from entering to delivery, in seconds of working time.
 *
 * @param mean              over the units
 * @param standardDeviation between units
 * @param p50               half of the units take at most this long
 * @param p85               85 % of them
 * @param p95               95 % of them
 * @param histogram         how many take how long
 * @param delivered         units in each replication
 */
public record LeadTimeResult(Interval mean, Interval standardDeviation, Interval p50, Interval p85, Interval p95, Histogram histogram,
        List<Long> delivered) {

    /**
     * From replications.
     *
     * @param pooled the times of all of them
     * @return null where no unit was delivered
     */
    public static LeadTimeResult of(List<LeadTimeSample> samples, Quantiles pooled, double secondsPerDay) {
        if (pooled.count() == 0) {
            return null;
        }
        Moments all = new Moments();
        samples.forEach(sample -> all.addAll(sample.all()));
        return new LeadTimeResult(
                Interval.around(all.mean(), of(samples, sample -> sample.all().mean())),
                Interval.around(all.standardDeviation(), of(samples, sample -> sample.all().standardDeviation())),
                Interval.around(pooled.within(0.50), of(samples, LeadTimeSample::p50)),
                Interval.around(pooled.within(0.85), of(samples, LeadTimeSample::p85)),
                Interval.around(pooled.within(0.95), of(samples, LeadTimeSample::p95)),
                Histogram.of(pooled, secondsPerDay), samples.stream().map(sample -> sample.all().count()).toList());
    }

    private static double[] of(List<LeadTimeSample> samples, ToDoubleFunction<LeadTimeSample> figure) {
        return samples.stream().mapToDouble(figure).toArray();
    }
}
