package org.vsm.analysis.objectives;

/** Where a key result should get. */
public sealed interface Goal {

    /** Which way a value should move. */
    enum Direction { FALLS, RISES }

    /** {@code falls by 15 %} of the baseline; {@code percent} is 0.15. */
    record ByPercent(Direction direction, double percent) implements Goal {
    }

    /** {@code rises by 5 points}: of a ratio, in hundredths; {@code points} is 5. */
    record ByPoints(Direction direction, double points) implements Goal {
    }

    /** {@code falls by 2 h}. */
    record ByAmount(Direction direction, Amount amount) implements Goal {
    }

    /** {@code falls to 2 h}, {@code at most 2 h}; rises and at least likewise. */
    record To(Direction direction, Amount amount) implements Goal {
    }

    /**
     * {@code 90 % within 2 days}: judged by the simulation.
     *
     * @param share  0 to 1
     * @param within seconds of working time
     * @param scope  what it holds for
     */
    record Promise(double share, double within, Scope scope) implements Goal {
    }
}
