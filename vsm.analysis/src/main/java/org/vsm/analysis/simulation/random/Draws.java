package org.vsm.analysis.simulation.random;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.vsm.analysis.time.TimeEstimate;

/** One row of times to be drawn, for all types of work and all nodes of a flow. */
public final class Draws {
    private final double[] fixed;
    private final ContinuousSampler[] samplers;

    private Draws(int rows) {
        this.fixed = new double[rows];
        this.samplers = new ContinuousSampler[rows];
    }

    /**
     * From estimates, one row after the other for each type; the types of a node share its sequence.
     *
     * @param estimates by type x nodes + node
     * @param names     by node, of the sequence
     */
    public static Draws of(TimeEstimate[] estimates, List<String> names, Streams streams, Use use) {
        Draws draws = new Draws(estimates.length);
        int nodes = names.size();
        for (int node = 0; node < nodes; node++) {
            UniformRandomProvider random = null;
            for (int row = node; row < estimates.length; row += nodes) {
                if (random == null && estimates[row].isDistribution()) {
                    random = streams.of(use, names.get(node));
                }
                draws.fixed[row] = estimates[row].mean();
                draws.samplers[row] = Samplers.of(estimates[row], random);
            }
        }
        return draws;
    }

    /** The next time of a row, in seconds. */
    public double next(int row) {
        ContinuousSampler sampler = samplers[row];
        return sampler == null ? fixed[row] : sampler.sample();
    }

    /** Whether all times of a row are 0. */
    public boolean isNothing(int row) {
        return samplers[row] == null && fixed[row] == 0;
    }
}
