package org.vsm.analysis.simulation.study;

import java.util.List;
import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.statistics.Interval;

/**
 * Which availability of the teams explains the observed waits.
 *
 * @param teams     before which waits were observed, in the order of the text; empty where queues grow whatever is tried
 * @param result    the simulation with these availabilities
 * @param explained whether all observed waits arise with them, within 2 %
 */
public record Calibration(List<TeamAvailability> teams, CapacityResult result, boolean explained) {

    /**
     * A team.
     *
     * @param stated    share of their time that the model says people have for the stream
     * @param found     the share with which the observed wait arises; at most 1
     * @param observed  seconds that units were observed to wait for the team
     * @param simulated seconds that they wait with the share found
     * @param rounds    what was tried on the way there, in order: the last one that keeps up has the share found
     * @param origin    where the share stands in the text; opaque, null where it is not stated
     */
    public record TeamAvailability(String name, String title, double stated, double found, double observed, Interval simulated,
            List<Round> rounds, Object origin) {
    }

    /**
     * One simulation on the way.
     *
     * @param number    among all simulations, from 1
     * @param share     of their time that people of the team have
     * @param simulated seconds that units wait for them; null where queues grow
     */
    public record Round(int number, double share, Double simulated) {
    }
}
