package org.vsm.cli.workbook.sheet;

import java.util.function.IntConsumer;

/** Hands out the rows of a table. One that is longer than a printed page goes on with its heads on the next one. */
public final class PrintedRows {
    private final Page page;
    private final int sectionRow;
    private final int most;
    private final IntConsumer heads;
    private int nextRow;
    private int onPage;

    /**
     * A table whose section title stands in a row and whose heads stand in the next one.
     *
     * @param most  rows that fit on a page
     * @param heads writes the heads once more into a row
     */
    public PrintedRows(Page page, int sectionRow, int most, IntConsumer heads) {
        this.page = page;
        this.sectionRow = sectionRow;
        this.most = most;
        this.heads = heads;
        this.nextRow = sectionRow + 2;
    }

    /** A row for the next line of the table. */
    public int next() {
        if (onPage == most) {
            page.breakAbove(sectionRow);
            page.breakAbove(nextRow);
            heads.accept(nextRow++);
            onPage = 0;
        }
        onPage++;
        return nextRow++;
    }

    /** Starts a new page early, where so many lines that belong together would not fit on this one. */
    public void keep(int lines) {
        if (lines <= most && onPage + lines > most) {
            onPage = most;
        }
    }

    /** Whether no row was asked for. */
    public boolean isEmpty() {
        return nextRow == sectionRow + 2;
    }

    /** The first row below, with one left empty; that of the section where the table is empty and left out. */
    public int end() {
        return isEmpty() ? sectionRow : nextRow + 1;
    }
}
