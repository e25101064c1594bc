package org.vsm.analysis.chain;

/**
 * How a graph is read.
 *
 * @param type        name of the type of work
 * @param rework      how much of each step's rework is kept
 * @param passedOver  per index, the end of a branch that starts there and is passed over; 0 where none is. Null: none
 */
public record Reading(String type, Rework rework, int[] passedOver) {

    /** The share of a step's rework that is kept, by the step's index: 1 all of it, 0 none. */
    @FunctionalInterface
    public interface Rework {
        /** All rework as it is. */
        Rework KEPT = step -> 1;

        /** All rework left away. */
        Rework LEFT_AWAY = step -> 0;

        double keptAt(int step);
    }

    /** Everything as it is. */
    public static Reading of(String type) {
        return new Reading(type, Rework.KEPT, null);
    }

    /** Without any rework. */
    public static Reading withoutRework(String type) {
        return new Reading(type, Rework.LEFT_AWAY, null);
    }

    /** Another reading that keeps this much of the rework. */
    public Reading with(Rework other) {
        return new Reading(type, other, passedOver);
    }

    /** Where a unit gets that is sent to an index. */
    int arrival(int index) {
        int at = index;
        while (passedOver != null && at < passedOver.length && passedOver[at] > at) {
            at = passedOver[at];
        }
        return at;
    }
}
