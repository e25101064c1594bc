package org.vsm.analysis.objectives;

/** Where a key result should get. */
public sealed interface Goal {

    /** The amount that it is written with; null where it is a share of something: a percentage, points, a promise. */
    default Amount amountWritten() {
        return null;
    }

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

        @Override
        public Amount amountWritten() {
            return amount;
        }
    }

    /** {@code falls to 2 h}, {@code at most 2 h}; rises and at least likewise. */
    record To(Direction direction, Amount amount) implements Goal {

        @Override
        public Amount amountWritten() {
            return amount;
        }
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
