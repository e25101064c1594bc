package org.vsm.analysis.simulation.statistics;

/** Count, mean and standard deviation of values that are told one by one. */
public final class Moments {
    private long count;
    private double pivot;
    private double sum;
    private double squares;

    /** Adds a value. Sums are of differences to the first one, so that large values of small spread lose no digits. */
    public void add(double value) {
        if (count == 0) {
            pivot = value;
        }
        count++;
        double difference = value - pivot;
        sum += difference;
        squares += difference * difference;
    }

    /** Adds all values of another one. */
    public void addAll(Moments other) {
        if (count == 0) {
            pivot = other.pivot;
        }
        double shift = other.pivot - pivot;
        count += other.count;
        sum += other.sum + other.count * shift;
        squares += other.squares + 2 * shift * other.sum + other.count * shift * shift;
    }

    /** How many values there are. */
    public long count() {
        return count;
    }

    /** Their mean; not a number where there are none. */
    public double mean() {
        return count == 0 ? Double.NaN : pivot + sum / count;
    }

    /** Their standard deviation (of a sample); not a number where there are less than two. */
    public double standardDeviation() {
        return count < 2 ? Double.NaN : Math.sqrt(Math.max(0, (squares - sum * sum / count) / (count - 1)));
    }
}
