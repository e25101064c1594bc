package org.vsm.analysis.simulation.capacity.engine;

import java.util.Arrays;

/**
 * Units on their way, and the parts of them in parallel branches. A row of numbers for each of their properties; places
 * of those that have gone are used again.
 */
final class Tokens {
    static final int NONE = -1;

    /** When the unit entered the stream. */
    double[] birth = {};
    /** When it came to the step where it waits. */
    double[] since = {};
    /** When its request there became ready. */
    double[] ready = {};
    /** Seconds that it still has to wait if the next step has no queue. */
    double[] owedWait = {};
    /** Position of its request in the order of all requests. */
    long[] order = {};
    int[] type = {};
    /** The node where it is. */
    int[] node = {};
    /** The unit of which it is a part; none for a whole unit. */
    int[] parent = {};
    /** Parts that are not done yet. */
    int[] parts = {};
    /** The lane that it stands in. */
    int[] lane = {};
    /** The step in which it keeps a place since the lane behind is full. */
    int[] place = {};
    /** The need that was met, of alternatives. */
    int[] alternative = {};
    /** How many supermarkets it was taken from. */
    int[] taken = {};
    /** The waits that it has passed, which units were observed to have before the next step. */
    int[] passed = {};
    /** The next one in a row of units. */
    int[] next = {};
    /** The next request behind this one. */
    int[] behind = {};
    boolean[] delivered = {};
    /** Whether it is one of the units that count: those that enter after the warm-up, and before the end. */
    boolean[] counts = {};
    /** A bit for every {@code once} rework that is used up and for every promise that was judged. */
    long[] marks = {};
    private final int words;
    private int free = NONE;
    private int used;

    /** @param bits how many marks a unit can have */
    Tokens(int bits) {
        this.words = (bits + Long.SIZE - 1) / Long.SIZE;
        resize(256);
    }

    /** A new unit, or part of one. */
    int add(int unitType, double now, int unit) {
        int token = free;
        if (token == NONE) {
            if (used == type.length) {
                resize(2 * used);
            }
            token = used++;
        } else {
            free = next[token];
        }
        type[token] = unitType;
        birth[token] = now;
        parent[token] = unit;
        lane[token] = NONE;
        place[token] = NONE;
        next[token] = NONE;
        taken[token] = 0;
        owedWait[token] = 0;
        passed[token] = PassedWaits.NONE;
        delivered[token] = false;
        counts[token] = false;
        for (int word = token * words; word < (token + 1) * words; word++) {
            marks[word] = 0;
        }
        return token;
    }

    /** A part of a unit that is worked on beside other parts. */
    int split(int unit) {
        int part = add(type[unit], birth[unit], unit);
        owedWait[part] = owedWait[unit];
        passed[part] = passed[unit];
        delivered[part] = delivered[unit];
        counts[part] = counts[unit];
        System.arraycopy(marks, unit * words, marks, part * words, words);
        return part;
    }

    /** A part is done: its marks are those of the unit. */
    void merge(int part, int unit) {
        for (int word = 0; word < words; word++) {
            marks[unit * words + word] |= marks[part * words + word];
        }
        remove(part);
    }

    /** A unit is gone. */
    void remove(int token) {
        next[token] = free;
        free = token;
    }

    /** Sets a mark; false if it was set. */
    boolean mark(int token, int bit) {
        int word = token * words + bit / Long.SIZE;
        long mask = 1L << bit;
        boolean isNew = (marks[word] & mask) == 0;
        marks[word] |= mask;
        return isNew;
    }

    private void resize(int length) {
        birth = Arrays.copyOf(birth, length);
        since = Arrays.copyOf(since, length);
        ready = Arrays.copyOf(ready, length);
        owedWait = Arrays.copyOf(owedWait, length);
        order = Arrays.copyOf(order, length);
        type = Arrays.copyOf(type, length);
        node = Arrays.copyOf(node, length);
        parent = Arrays.copyOf(parent, length);
        parts = Arrays.copyOf(parts, length);
        lane = Arrays.copyOf(lane, length);
        place = Arrays.copyOf(place, length);
        alternative = Arrays.copyOf(alternative, length);
        taken = Arrays.copyOf(taken, length);
        passed = Arrays.copyOf(passed, length);
        next = Arrays.copyOf(next, length);
        behind = Arrays.copyOf(behind, length);
        delivered = Arrays.copyOf(delivered, length);
        counts = Arrays.copyOf(counts, length);
        marks = Arrays.copyOf(marks, length * words);
    }
}
