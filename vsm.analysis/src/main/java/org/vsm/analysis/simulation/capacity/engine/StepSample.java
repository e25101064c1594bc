package org.vsm.analysis.simulation.capacity.engine;

import java.util.List;

/**
 * What one replication tells about a step at which units compete.
 *
 * @param started      units whose work started
 * @param queueSeconds that they waited for people and stations, all together
 * @param waitSeconds  the same with the time until there were enough for a run
 * @param passed       the waits that the model says they have before, in the order of their rows
 * @param queueLength  units that wait for people and stations, on average
 * @param growth       units per second by which this became more from the first to the second half of the time
 */
public record StepSample(long started, double queueSeconds, double waitSeconds, List<PassedWait> passed, double queueLength, double growth) {

    /**
     * A wait that units passed on their way to the step, since the last one at which they competed.
     *
     * @param row   of the wait: its node, and the type of work
     * @param times how often it was passed
     */
    public record PassedWait(int row, long times) {
    }
}
