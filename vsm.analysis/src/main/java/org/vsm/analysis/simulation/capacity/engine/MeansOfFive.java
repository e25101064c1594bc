package org.vsm.analysis.simulation.capacity.engine;

import java.util.Arrays;

/** The first values of a series, in means of five. */
final class MeansOfFive {
    private final double[] means;
    private int count;
    private double sum;
    private int inSum;

    /** @param values how many are kept */
    MeansOfFive(long values) {
        this.means = new double[(int) (values / Start.MEAN_OF)];
    }

    /** Adds a value; nothing where there are enough. */
    void add(double value) {
        if (count == means.length) {
            return;
        }
        sum += value;
        if (++inSum == Start.MEAN_OF) {
            means[count++] = sum / Start.MEAN_OF;
            sum = 0;
            inSum = 0;
        }
    }

    /** The means so far. */
    double[] means() {
        return Arrays.copyOf(means, count);
    }
}
