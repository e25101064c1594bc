package org.vsm.cli.workbook.state;

import org.vsm.cli.workbook.sheet.Page;

/**
 * The sheets of a state.
 *
 * @param elements its elements, with the figures that matter most
 * @param tables   charts and all other tables; the same sheet where the elements leave room for them on a printed page,
 *                 else one of its own, so that the heads of the elements can stand on every page of them
 * @param helper   where the passes are computed
 */
public record StatePages(Page elements, Page tables, Page helper) {
    /** What fits on a printed page together with the charts. */
    private static final int MOST_BESIDE_TABLES = 24;

    /** Whether a state with so many elements needs a sheet of its own for its tables. */
    public static boolean areSeparate(int elements) {
        return elements > MOST_BESIDE_TABLES;
    }

    boolean areSeparate() {
        return tables != elements;
    }
}
