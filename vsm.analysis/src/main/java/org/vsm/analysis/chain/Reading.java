package org.vsm.analysis.chain;

/**
 * How a graph is read.
 *
 * @param type        name of the type of work
 * @param rework      how much of each step's rework is kept
 * @param passedOver  per index, the end of a branch that starts there and is passed over; 0 where none is. Null: none
 * @param goal        index of the node at whose start units are through, and where nobody gets through otherwise;
 *                    {@link #TO_THE_END} for the end of the section
 */
public record Reading(String type, Rework rework, int[] passedOver, int goal) {
    /** Units are through at the end of the section. */
    public static final int TO_THE_END = -1;

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
        return new Reading(type, Rework.KEPT, null, TO_THE_END);
    }

    /** Another reading that keeps this much of the rework. */
    public Reading with(Rework other) {
        return new Reading(type, other, passedOver, goal);
    }

    /** The same without these branches. */
    public Reading passingOver(int[] branches) {
        return new Reading(type, rework, branches, goal);
    }

    /** The same until the first arrival at a node. */
    public Reading until(int node) {
        return new Reading(type, rework, passedOver, node);
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
