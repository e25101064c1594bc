package org.vsm.analysis.simulation.capacity.engine;

import java.util.Arrays;

/**
 * What will happen, earliest first; what happens at the same time, in the order in which it was planned. A binary heap in
 * two rows of numbers, so that nothing is allocated on the way.
 */
final class EventQueue {
    private static final int KIND_BITS = 3;

    private double[] times = new double[64];
    /** Number of planning in the upper half, kind and argument in the lower half. */
    private long[] tags = new long[64];
    private int size;
    private int planned;

    /**
     * Plans an event.
     *
     * @param kind     0 to 7
     * @param argument 0 to 2^28
     */
    void plan(double time, int kind, int argument) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            tags = Arrays.copyOf(tags, 2 * size);
        }
        long tag = (long) planned++ << 32 | argument << KIND_BITS | kind;
        int at = size++;
        while (at > 0) {
            int above = (at - 1) >>> 1;
            if (!isBefore(time, tag, times[above], tags[above])) {
                break;
            }
            times[at] = times[above];
            tags[at] = tags[above];
            at = above;
        }
        times[at] = time;
        tags[at] = tag;
    }

    /** When the first event happens; infinity where there is none. */
    double firstTime() {
        return size == 0 ? Double.POSITIVE_INFINITY : times[0];
    }

    /** Takes the first event away: its kind and argument, for {@link #kind} and {@link #argument}. */
    int take() {
        int event = (int) tags[0];
        size--;
        double time = times[size];
        long tag = tags[size];
        int at = 0;
        int below = 1;
        while (below < size) {
            if (below + 1 < size && isBefore(times[below + 1], tags[below + 1], times[below], tags[below])) {
                below++;
            }
            if (!isBefore(times[below], tags[below], time, tag)) {
                break;
            }
            times[at] = times[below];
            tags[at] = tags[below];
            at = below;
            below = 2 * at + 1;
        }
        times[at] = time;
        tags[at] = tag;
        return event;
    }

    /** The kind of an event. */
    static int kind(int event) {
        return event & (1 << KIND_BITS) - 1;
    }

    /** The argument of an event. */
    static int argument(int event) {
        return event >>> KIND_BITS;
    }

    /** Numbers of planning may run over; those that are compared are close to each other. */
    private static boolean isBefore(double time, long tag, double otherTime, long otherTag) {
        return time < otherTime || time == otherTime && (int) (tag >>> 32) - (int) (otherTag >>> 32) < 0;
    }
}
