package org.vsm.analysis.simulation.capacity.engine;

/**
 * What one replication tells about a step at which units compete.
 *
 * @param started         units whose work started
 * @param queueSeconds    that they waited for people and stations, all together
 * @param waitSeconds     the same with the time until there were enough for a run
 * @param observedSeconds that the model says they wait
 * @param queueLength     units that wait for people and stations, on average
 * @param growth          units per second by which this became more from the first to the second half of the time
 */
public record StepSample(long started, double queueSeconds, double waitSeconds, double observedSeconds, double queueLength, double growth) {
}
