package org.vsm.analysis.time;

/**
 * A time as people know it: exactly, as a distribution, or not at all. Seconds of working time, never negative.
 * The formulas are those of the usual distributions: uniform, beta-PERT with lambda 4, lognormal, exponential.
 */
public sealed interface TimeEstimate {

    /** Expected value in seconds; 0 where nobody knows. */
    double mean();

    /** The low end in seconds: the lower limit, or the 5th percentile where there is none; never above the mean. */
    double low();

    /** The high end in seconds: the upper limit, or the 95th percentile where there is none; never below the mean. */
    double high();

    /** Variance in seconds²; 0 where all units take the same time, or nobody knows. */
    double variance();

    /** False where nobody knows the time. */
    default boolean isKnown() {
        return true;
    }

    /** True where the time varies from unit to unit. */
    default boolean isDistribution() {
        return low() != high();
    }

    /** A time that nobody knows yet: counts as 0 and is reported. */
    record Unknown() implements TimeEstimate {
        @Override
        public double mean() {
            return 0;
        }

        @Override
        public double low() {
            return 0;
        }

        @Override
        public double high() {
            return 0;
        }

        @Override
        public boolean isKnown() {
            return false;
        }

        @Override
        public double variance() {
            return 0;
        }
    }

    /** One time for every unit. */
    record Fixed(double mean) implements TimeEstimate {
        @Override
        public double low() {
            return mean;
        }

        @Override
        public double high() {
            return mean;
        }

        @Override
        public double variance() {
            return 0;
        }
    }

    /** Anything between two times, equally likely: mean (low + high) / 2. */
    record Uniform(double low, double high) implements TimeEstimate {
        @Override
        public double mean() {
            return (low + high) / 2;
        }

        @Override
        public double variance() {
            return (high - low) * (high - low) / 12;
        }
    }

    /** Mostly one time, between two limits: mean (low + 4 likely + high) / 6. */
    record BetaPert(double likely, double low, double high) implements TimeEstimate {
        @Override
        public double mean() {
            return (low + 4 * likely + high) / 6;
        }

        @Override
        public double variance() {
            return (mean() - low) * (high - mean()) / 7;
        }
    }

    /** The wait for something that happens every so often: mean interval / 2, from 0 to the interval. */
    record Periodic(double interval) implements TimeEstimate {
        @Override
        public double mean() {
            return interval / 2;
        }

        @Override
        public double low() {
            return 0;
        }

        @Override
        public double high() {
            return interval;
        }

        @Override
        public double variance() {
            return interval * interval / 12;
        }
    }

    /** Exponentially distributed; low and high are the 5th and 95th percentile. */
    record Exponential(double mean) implements TimeEstimate {
        private static final double P5 = -Math.log(0.95);
        private static final double P95 = -Math.log(0.05);

        @Override
        public double low() {
            return mean * P5;
        }

        @Override
        public double high() {
            return mean * P95;
        }

        @Override
        public boolean isDistribution() {
            return mean > 0;
        }

        @Override
        public double variance() {
            return mean * mean;
        }
    }

    /**
     * Lognormally distributed; low and high are the 5th and 95th percentile, drawn to the mean where it lies outside.
     *
     * @param median seconds; the mean is median x exp(sigma² / 2)
     * @param sigma  standard deviation of the logarithm, at least 0
     */
    record Lognormal(double median, double sigma) implements TimeEstimate {
        private static final double Z95 = 1.6448536269514722;

        /** From mean and standard deviation: sigma² = ln(1 + deviation² / mean²). A mean of 0 is always 0. */
        public static Lognormal ofMean(double mean, double deviation) {
            if (mean == 0) {
                return new Lognormal(0, 0);
            }
            double variance = Math.log1p(deviation * deviation / (mean * mean));
            return new Lognormal(mean * Math.exp(-variance / 2), Math.sqrt(variance));
        }

        @Override
        public double mean() {
            return median * Math.exp(sigma * sigma / 2);
        }

        @Override
        public double low() {
            return Math.min(mean(), median * Math.exp(-Z95 * sigma));
        }

        @Override
        public double high() {
            return Math.max(mean(), median * Math.exp(Z95 * sigma));
        }

        @Override
        public double variance() {
            return Math.expm1(sigma * sigma) * mean() * mean();
        }
    }

    /**
     * What is left of one time after another: the wait of a step whose lead and process time are known. It varies as the
     * whole does, around its own mean. Its ends are
     * those that give back the lead time's ends when the process time's are added; so low may lie above high.
     */
    record Remainder(TimeEstimate whole, TimeEstimate part) implements TimeEstimate {
        @Override
        public double mean() {
            return Math.max(0, whole.mean() - part.mean());
        }

        @Override
        public double low() {
            return Math.max(0, whole.low() - part.low());
        }

        @Override
        public double high() {
            return Math.max(0, whole.high() - part.high());
        }

        @Override
        public boolean isKnown() {
            return whole.isKnown() && part.isKnown();
        }

        @Override
        public boolean isDistribution() {
            return whole.isDistribution() || part.isDistribution();
        }

        @Override
        public double variance() {
            return whole.mean() == 0 ? 0 : whole.variance() * mean() * mean() / (whole.mean() * whole.mean());
        }
    }
}
