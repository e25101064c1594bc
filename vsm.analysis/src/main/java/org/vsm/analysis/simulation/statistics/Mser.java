package org.vsm.analysis.simulation.statistics;

/**
 * Where the warm-up of a series ends: the marginal standard error rule of K. P. White, on means of five (MSER-5). It leaves
 * away as many values from the start as make the standard error of the rest smallest: what still drifts costs more than it
 * tells.
 */
public final class Mser {

    private Mser() {
    }

    /**
     * How many values to leave away.
     *
     * @param means of the series
     * @return from 0 to half of them; half of them where a longer series might say more
     */
    public static int warmUp(double[] means) {
        int most = means.length / 2;
        int best = most;
        double least = Double.POSITIVE_INFINITY;
        double mean = 0;
        double squares = 0;
        for (int i = means.length - 1; i >= 0; i--) {
            int count = means.length - i;
            double difference = means[i] - mean;
            mean += difference / count;
            squares += difference * (means[i] - mean);
            double error = squares / ((double) count * count);
            if (i <= most && error <= least) {
                least = error;
                best = i;
            }
        }
        return best;
    }
}
