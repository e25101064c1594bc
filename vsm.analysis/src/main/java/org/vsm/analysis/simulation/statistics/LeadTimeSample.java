package org.vsm.analysis.simulation.statistics;

import java.util.List;

/**
 * What one replication tells about lead times; not a number where nothing was delivered.
 *
 * @param all     lead times of all delivered units
 * @param byType  the same by type of work
 * @param p50     time within which half of them are delivered, seconds
 * @param p85     the same for 85 %
 * @param p95     the same for 95 %
 * @param kept    by service level, share of the units to which it was promised for which it was kept; not a number
 *                where it was promised to none
 * @param left    units that left undelivered
 */
public record LeadTimeSample(Moments all, List<Moments> byType, double p50, double p85, double p95, List<Double> kept, long left) {

    /** Share of the units that were delivered; not a number where there were none. */
    public double deliveredShare() {
        return (double) all.count() / (all.count() + left);
    }
}
