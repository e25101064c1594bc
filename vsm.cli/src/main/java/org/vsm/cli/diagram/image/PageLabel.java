package org.vsm.cli.diagram.image;

/** What stands in the margin of a page with a piece of a picture, in letters that the picture font has. */
public interface PageLabel {

    /**
     * The label of a page; all numbers from 1.
     *
     * @param number of the page
     * @param pages  in all
     * @param row    of pages, from the top
     * @param column of pages, from the left
     */
    String of(int number, int pages, int row, int column);
}
