package org.vsm.analysis.simulation.capacity.engine;

/**
 * How a stream fills that starts empty. Every series is one of means of five values.
 *
 * @param leadTimes seconds, in the order of delivery
 * @param inside    units in the stream when one comes, in the order of arrival
 * @param longest   seconds within which 99 % of the units that come first are delivered; not a number where none is
 */
public record Start(double[] leadTimes, double[] inside, double longest) {
    /** How many values make one of the series. */
    public static final int MEAN_OF = 5;
}
