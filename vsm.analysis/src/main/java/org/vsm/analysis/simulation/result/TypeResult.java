package org.vsm.analysis.simulation.result;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.WorkType;
import org.vsm.analysis.simulation.statistics.Interval;
import org.vsm.analysis.simulation.statistics.LeadTimeSample;
import org.vsm.analysis.simulation.statistics.Moments;

/**
 * The lead time of one type of work.
 *
 * @param leadTime  mean in seconds; null where no unit of the type was delivered
 * @param delivered units of the type in each replication
 */
public record TypeResult(WorkType type, Interval leadTime, List<Long> delivered) {

    /** Those of all types that a flow declares. */
    public static List<TypeResult> of(Flow flow, List<LeadTimeSample> samples) {
        List<TypeResult> results = new ArrayList<>();
        for (int i = 0; i < flow.types().size(); i++) {
            WorkType type = flow.types().get(i);
            if (!type.name().equals(Flow.NO_TYPE)) {
                int number = i;
                results.add(new TypeResult(type, leadTime(i, samples), samples.stream().map(sample -> sample.byType().get(number).count()).toList()));
            }
        }
        return results;
    }

    private static Interval leadTime(int type, List<LeadTimeSample> samples) {
        Moments all = new Moments();
        samples.forEach(sample -> all.addAll(sample.byType().get(type)));
        return all.count() == 0 ? null
                : Interval.around(all.mean(), samples.stream().mapToDouble(sample -> sample.byType().get(type).mean()).toArray());
    }
}
