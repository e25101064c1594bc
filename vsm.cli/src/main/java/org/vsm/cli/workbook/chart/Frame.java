package org.vsm.cli.workbook.chart;

/** The cells that a chart covers; the last row and column are not covered. */
public record Frame(int firstColumn, int firstRow, int lastColumn, int lastRow) {
}
