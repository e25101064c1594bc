package org.vsm.analysis.resources;

/**
 * How long work waits for somebody, by {@link AllenCunneen}: the product of three.
 *
 * @param variation  half the sum of the squared coefficients of variation of arrivals and times: 1 where both are random
 * @param congestion how often the mean time one waits where both are random
 * @param takenTime  seconds for which somebody is taken by one piece of work, on average
 */
public record QueueWait(double variation, double congestion, double takenTime) {
    /** Nothing comes. */
    static final QueueWait NONE = new QueueWait(0, 0, 0);

    /** The mean wait. */
    public double seconds() {
        return variation * congestion * takenTime;
    }
}
