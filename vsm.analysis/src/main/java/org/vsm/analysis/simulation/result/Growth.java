package org.vsm.analysis.simulation.result;

import java.util.List;
import org.vsm.analysis.figures.ResourceFigures.Kind;
import org.vsm.analysis.simulation.statistics.Interval;

/**
 * What happens where more comes than can be done: queues grow without end.
 *
 * @param unitsPerDay by which the units in the stream become more; customers' orders that wait for a supermarket included
 * @param queues      that grow, the fastest first
 */
public record Growth(Interval unitsPerDay, List<Queue> queues) {

    /**
     * A queue that grows.
     *
     * @param name        of the team or step for which units wait
     * @param utilisation that it would need; above 1 where demand exceeds its capacity. Null where it cannot be computed
     */
    public record Queue(String name, String title, Kind kind, Interval unitsPerDay, Double utilisation) {
    }
}
