package org.vsm.cli.workbook.state;

import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;

/** Widths, heights and printing of a state's sheet and of its helper. */
final class StateLayout {
    private static final double[] WIDTHS = {4, 18, 28, 16.5, 18, 11, 11.5, 11.5, 9, 15, 11.5, 9, 7, 10.5, 8.5, 10, 10, 9, 10, 34};
    private static final int HELPER_LABELS = 3;

    private StateLayout() {
    }

    static void apply(Page page, Page helper, int headRow, String title, Words words) {
        for (int column = 0; column < WIDTHS.length; column++) {
            page.width(column, WIDTHS[column]);
        }
        page.freeze(headRow + 1, StateColumns.KIND);
        // a repeated head of the elements would stand above the other tables as well
        page.print(title, true, -1, words);
        helper.text(0, 0, words.text("routing.title", page.name()), Look.TITLE);
        helper.text(1, 0, words.text("routing.note"), Look.NOTE);
        helper.width(0, 18);
        helper.width(1, 34);
        helper.width(2, 20);
        helper.freeze(0, HELPER_LABELS);
        helper.printLarge(title, words);
    }
}
