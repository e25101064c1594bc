package org.vsm.analysis.simulation.result;

import java.util.List;
import java.util.stream.IntStream;
import org.vsm.analysis.flow.Flow.ServiceLevel;
import org.vsm.analysis.simulation.statistics.Interval;
import org.vsm.analysis.simulation.statistics.LeadTimeSample;

/**
 * A service level and what comes out.
 *
 * @param reached share of the units within the time, of those to which it is promised; null where there are none
 */
public record PromiseResult(ServiceLevel promise, Interval reached) {

    /** All service levels of a flow. */
    public static List<PromiseResult> of(List<ServiceLevel> promises, List<LeadTimeSample> samples) {
        return IntStream.range(0, promises.size()).mapToObj(i -> new PromiseResult(promises.get(i), reached(i, samples))).toList();
    }

    private static Interval reached(int promise, List<LeadTimeSample> samples) {
        return Interval.ofMeans(samples.stream().mapToDouble(sample -> sample.kept().get(promise)).toArray());
    }
}
