package org.vsm.analysis.simulation.result;

import java.util.List;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.statistics.Interval;

/**
 * A stream in which units compete for people and stations.
 *
 * @param warmUp           units that came before anything counted
 * @param throughputPerDay units delivered per working day
 * @param wip              units before delivery, on average
 * @param refused          share of those who come that are turned away; null where no lane can do that
 * @param resources        teams whose people are known, then steps with stations, in the order of the text
 * @param steps            at which units compete, in the order of the text
 * @param lanes            that hold a limited number of units
 * @param supermarkets     that pull
 * @param waitChecks       observed waits against simulated ones; empty where none were observed, or where queues grow
 * @param growth           null where the stream keeps up: then there is a lead time
 */
public record CapacityResult(Flow flow, Settings settings, int replications, long warmUp, LeadTimeResult leadTime,
        List<TypeResult> types, List<PromiseResult> serviceLevels, Interval throughputPerDay, Interval wip, Interval refused,
        List<ResourceResult> resources, List<StepResult> steps, List<LaneResult> lanes, List<SupermarketResult> supermarkets,
        List<WaitCheck> waitChecks, Growth growth) implements SimulationResult {

    /** Whether the stream keeps up with the demand. */
    public boolean isStable() {
        return growth == null;
    }
}
