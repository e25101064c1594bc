package org.vsm.analysis.simulation.statistics;

import org.HdrHistogram.Histogram;

/**
 * How times are spread: any number of them in bounded memory, to one part in a thousand of a time (HDR histogram with
 * three digits). It does not matter in which order times are added.
 */
public final class Quantiles {
    private static final int DIGITS = 3;
    private static final double TICKS_PER_SECOND = 1e6;
    private static final double MOST_TICKS = Long.MAX_VALUE / 4;

    private final Histogram histogram = new Histogram(DIGITS);
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    /** Adds a time, in seconds, 0 or more. */
    public void add(double seconds) {
        if (seconds < least) {
            least = seconds;
        }
        if (seconds > most) {
            most = seconds;
        }
        double ticks = seconds * TICKS_PER_SECOND;
        histogram.recordValue(ticks < MOST_TICKS ? (long) ticks : (long) MOST_TICKS);
    }

    /** Adds all times of another one. */
    public void addAll(Quantiles other) {
        histogram.add(other.histogram);
        least = Math.min(least, other.least);
        most = Math.max(most, other.most);
    }

    /** How many times there are. */
    public long count() {
        return histogram.getTotalCount();
    }

    /** The shortest time; above all times where there is none. */
    public double shortest() {
        return least;
    }

    /** The longest time; below 0 where there is none. */
    public double longest() {
        return most;
    }

    /**
     * The time within which a share of them lies; not a number where there are none.
     *
     * @param share 0 to 1
     */
    public double within(double share) {
        if (count() == 0) {
            return Double.NaN;
        }
        long ticks = histogram.getValueAtPercentile(100 * share);
        double middle = (histogram.lowestEquivalentValue(ticks) + histogram.highestEquivalentValue(ticks)) / 2.0;
        return Math.max(least, Math.min(most, middle / TICKS_PER_SECOND));
    }

    /** How many times are below one; those that cannot be told from it by a thousandth may count as well. */
    public long countBelow(double seconds) {
        long ticks = (long) Math.min(seconds * TICKS_PER_SECOND, MOST_TICKS) - 1;
        return ticks < 0 ? 0 : histogram.getCountBetweenValues(0, ticks);
    }
}
