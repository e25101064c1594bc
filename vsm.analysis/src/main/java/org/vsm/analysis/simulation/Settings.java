package org.vsm.analysis.simulation;

/**
 * What is simulated.
 *
 * @param units        that enter in one replication, after its warm-up; at least 1
 * @param replications independent runs, each with random numbers of its own; at least 1, from 2 on errors are known
 * @param seed         the same seed gives the same results, bit for bit
 * @param arrivals     how units come (capacity mode only)
 */
public record Settings(long units, int replications, long seed, Arrivals arrivals) {
    /** Enough for three digits of a mean lead time in most streams, within seconds. */
    public static final Settings USUAL = new Settings(10_000, 30, 1, Arrivals.POISSON);

    public Settings {
        if (units < 1 || replications < 1) {
            throw new IllegalArgumentException("at least one unit and one replication: " + units + ", " + replications);
        }
    }

    /** How units come. */
    public enum Arrivals {
        /** Independently of each other: a Poisson process. */
        POISSON,
        /** One after the other at the same distance. */
        EVENLY
    }

    /** The same with another number of units. */
    public Settings withUnits(long number) {
        return new Settings(number, replications, seed, arrivals);
    }

    /** The same with another number of replications. */
    public Settings withReplications(int number) {
        return new Settings(units, number, seed, arrivals);
    }

    /** The same with another seed. */
    public Settings withSeed(long number) {
        return new Settings(units, replications, number, arrivals);
    }
}
