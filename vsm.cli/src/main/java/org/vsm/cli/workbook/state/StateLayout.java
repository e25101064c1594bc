package org.vsm.cli.workbook.state;

import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;

/** Widths, heights and printing of a state's sheet and of its helper. */
final class StateLayout {
    private static final double[] WIDTHS = {4, 17, 26, 11, 18, 10, 11.5, 10.5, 8, 15, 10, 9, 7, 10.5, 8.5, 10, 10, 9, 10, 34};
    private static final int HELPER_LABELS = 3;
    private static final int ROWS_OF_A_PAGE = 45;

    private StateLayout() {
    }

    static void apply(Page page, Page helper, int headRow, int elementRows, String title, Words words) {
        for (int column = 0; column < WIDTHS.length; column++) {
            page.width(column, WIDTHS[column]);
        }
        page.freeze(headRow + 1, StateColumns.KIND);
        page.print(title, true, elementRows > ROWS_OF_A_PAGE ? headRow : -1, words);
        helper.text(0, 0, words.text("routing.title", page.name()), Look.TITLE);
        helper.text(1, 0, words.text("routing.note"), Look.NOTE);
        helper.width(0, 18);
        helper.width(1, 26);
        helper.width(2, 14);
        helper.freeze(0, HELPER_LABELS);
        helper.print(title, true, -1, words);
    }
}
