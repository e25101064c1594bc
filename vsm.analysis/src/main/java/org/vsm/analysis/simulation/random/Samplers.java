package org.vsm.analysis.simulation.random;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousUniformSampler;
import org.apache.commons.rng.sampling.distribution.LogNormalSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.vsm.analysis.time.TimeEstimate;

/** Draws times from estimates. The mean of what is drawn is the estimate's mean. */
final class Samplers {

    private Samplers() {
    }

    /** A sampler of an estimate; null where it is one time for every unit. */
    static ContinuousSampler of(TimeEstimate estimate, UniformRandomProvider random) {
        if (!estimate.isDistribution()) {
            return null;
        }
        if (estimate instanceof TimeEstimate.BetaPert pert) {
            return betaPert(pert, random);
        }
        if (estimate instanceof TimeEstimate.Exponential) {
            return ZigguratSampler.Exponential.of(random, estimate.mean());
        }
        if (estimate instanceof TimeEstimate.Lognormal lognormal) {
            return LogNormalSampler.of(ZigguratSampler.NormalizedGaussian.of(random), Math.log(lognormal.median()), lognormal.sigma());
        }
        if (estimate instanceof TimeEstimate.Remainder remainder) {
            return remainder(remainder, random);
        }
        // uniform, and the wait of somebody who comes at any moment for what happens every so often
        return ContinuousUniformSampler.of(random, estimate.low(), estimate.high());
    }

    /** A beta variable is a gamma variable's part of the sum of two. Here both shapes are 1 or more. */
    private static ContinuousSampler betaPert(TimeEstimate.BetaPert pert, UniformRandomProvider random) {
        double width = pert.high() - pert.low();
        ContinuousSampler left = AhrensDieterMarsagliaTsangGammaSampler.of(random, 1 + 4 * (pert.likely() - pert.low()) / width, 1);
        ContinuousSampler right = AhrensDieterMarsagliaTsangGammaSampler.of(random, 1 + 4 * (pert.high() - pert.likely()) / width, 1);
        double low = pert.low();
        return () -> {
            double part = left.sample();
            return low + width * (part / (part + right.sample()));
        };
    }

    /** What is left varies as the whole does, around its own mean. */
    private static ContinuousSampler remainder(TimeEstimate.Remainder remainder, UniformRandomProvider random) {
        ContinuousSampler whole = of(remainder.whole(), random);
        double mean = remainder.mean();
        if (whole == null || mean == 0) {
            return null;
        }
        double scale = mean / remainder.whole().mean();
        return () -> scale * whole.sample();
    }
}
