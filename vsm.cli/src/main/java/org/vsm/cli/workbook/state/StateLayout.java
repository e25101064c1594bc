package org.vsm.cli.workbook.state;

import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;

/** Widths, heights and printing of a state's sheets. */
final class StateLayout {
    private static final double[] WIDTHS = {4.5, 19, 30, 16.5, 18, 12.5, 13, 14.5, 10.5, 16.5, 13, 11, 9.5, 12.5, 9, 10.5, 10.5, 9.5, 11, 10, 34};
    private static final int HELPER_LABELS = 3;

    private StateLayout() {
    }

    static void apply(StatePages pages, int headRow, String title, Words words) {
        widths(pages.elements());
        pages.elements().freeze(headRow + 1, StateColumns.KIND);
        // a repeated head of the elements would stand above the other tables as well
        pages.elements().print(title, true, pages.areSeparate() ? headRow : -1, words);
        if (pages.areSeparate()) {
            widths(pages.tables());
            pages.tables().print(title, true, -1, words);
        }
        helper(pages.helper(), pages.elements().name(), title, words);
    }

    private static void widths(Page page) {
        for (int column = 0; column < WIDTHS.length; column++) {
            page.width(column, WIDTHS[column]);
        }
    }

    private static void helper(Page page, String of, String title, Words words) {
        page.text(0, 0, words.text("routing.title", of), Look.TITLE);
        page.height(0, 26);
        page.text(1, 0, words.text("routing.note"), Look.NOTE);
        page.width(0, 30);
        page.width(1, 34);
        page.width(2, 20);
        page.freeze(0, HELPER_LABELS);
        page.print(title, true, -1, words);
    }
}
