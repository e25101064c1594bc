package org.vsm.analysis.simulation.capacity.engine;

import java.util.List;
import java.util.Objects;
import org.vsm.analysis.simulation.statistics.LeadTimeSample;

/**
 * What one replication tells about the time after the warm-up. Times are seconds of working time.
 *
 * @param seconds     that passed
 * @param leadTimes   of the units that entered in this time
 * @param arrivals    who came, or ordered
 * @param entered     units that entered: fewer where some were turned away
 * @param delivered   units that were delivered in this time
 * @param inside      units before delivery, on average
 * @param growth      units per second by which these became more, and orders that wait for one
 * @param orders      the orders' part of it
 * @param utilisation by resource, share of the time in which people and stations were taken
 * @param steps       by node; null where nobody competes
 * @param visits      by node, of the units that entered in this time
 * @param lanes       by lane
 * @param markets     by supermarket that pulls
 */
public record CapacitySample(double seconds, LeadTimeSample leadTimes, long arrivals, long entered, long delivered,
        double inside, double growth, double orders, double[] utilisation, List<StepSample> steps, long[] visits, List<LaneSample> lanes,
        List<MarketSample> markets) {

    /** Units per second by which queues became longer: those for people and stations, and that of the orders. */
    public double growthOfQueues() {
        return orders + steps.stream().filter(Objects::nonNull).mapToDouble(StepSample::growth).sum();
    }

    /**
     * A lane.
     *
     * @param units     in it, on average
     * @param fullShare share of the time in which it was full
     * @param refused   arrivals that were turned away
     */
    public record LaneSample(double units, double fullShare, long refused) {
    }

    /**
     * A supermarket.
     *
     * @param stock       units on the shelf, on average
     * @param missedShare share of those who wanted a unit that found none; not a number where nobody wanted one
     * @param orderWait   seconds for which those wait who want a unit, on average over all; not a number as above
     */
    public record MarketSample(double stock, double missedShare, double orderWait) {
    }
}
