package org.vsm.analysis.simulation.capacity.engine;

import java.util.Arrays;
import java.util.SortedMap;

/**
 * The observed waits that units have passed since the last step for which they competed, in their order. Units that passed the same
 * ones share a number; each number but that of none goes on from another one by one wait.
 */
final class PassedWaits {
    /** No wait was passed. */
    static final int NONE = 0;

    private int[] before = new int[16];
    private int[] row = new int[16];
    private int[] firstOn = new int[16];
    private int[] sibling = new int[16];
    private int used = 1;

    /** The number of the same waits, and then that of a row. */
    int then(int waits, int nextRow) {
        for (int each = firstOn[waits]; each != NONE; each = sibling[each]) {
            if (row[each] == nextRow) {
                return each;
            }
        }
        if (used == row.length) {
            before = Arrays.copyOf(before, 2 * used);
            row = Arrays.copyOf(row, 2 * used);
            firstOn = Arrays.copyOf(firstOn, 2 * used);
            sibling = Arrays.copyOf(sibling, 2 * used);
        }
        before[used] = waits;
        row[used] = nextRow;
        sibling[used] = firstOn[waits];
        firstOn[waits] = used;
        return used++;
    }

    /** Adds every wait, by its row, as often as units passed these waits. */
    void addTo(SortedMap<Integer, Long> timesByRow, int waits, long units) {
        for (int each = waits; each != NONE; each = before[each]) {
            timesByRow.merge(row[each], units, Long::sum);
        }
    }
}
