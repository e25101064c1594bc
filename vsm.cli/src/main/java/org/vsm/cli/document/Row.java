package org.vsm.cli.document;

import java.util.Arrays;
import java.util.List;

/** A line of a table. */
public sealed interface Row {

    /** How far the first column is indented: 0 for most. */
    int depth();

    /**
     * One cell per column.
     *
     * @param cells as many as the table has columns
     */
    record Cells(int depth, List<Cell> cells) implements Row {
    }

    /** One text across all columns. */
    record Across(int depth, Cell cell) implements Row {
    }

    /** Plain cells. */
    static Row of(String... texts) {
        return new Cells(0, Arrays.stream(texts).map(Cell::of).toList());
    }

    /** Cells with tones. */
    static Row of(Cell... cells) {
        return new Cells(0, List.of(cells));
    }
}
