package org.vsm.analysis.time;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
public final class StandardNormal {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private StandardNormal() {
    }

    /** The value below which a share lies: 1.2816 for 0.9. Infinite at 0 and 1. */
    public static double quantile(double share) {
        return NORMAL.inverseCumulativeProbability(share);
    }
}
