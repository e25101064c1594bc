package org.vsm.cli.workbook.formula;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell that formulas can refer to.
 *
 * @param sheet  name of its sheet
 * @param row    from 0
 * @param column from 0
 * @param value  that it has on export; 0 where it is empty
 */
public record Slot(String sheet, int row, int column, double value) {

    /** The cell as an operand. */
    public Expr ref() {
        return Expr.of(this);
    }

    /** The address with fixed row and column, as names and charts need it: {@code 'AsIs'!$C$7}. */
    public String absolute() {
        return quoted(sheet) + "!" + new CellReference(row, column, true, true).formatAsString();
    }

    /** The block of cells between two, with fixed rows and columns: {@code 'AsIs'!$C$7:$C$12}. */
    public static String block(Slot first, Slot last) {
        return first.absolute() + ":" + new CellReference(last.row, last.column, true, true).formatAsString();
    }

    /** The address as it is written in a formula of a sheet. */
    String in(String here) {
        String cell = address();
        return sheet.equals(here) ? cell : quoted(sheet) + "!" + cell;
    }

    /** The address within the sheet: {@code C7}. */
    String address() {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    /** Whether another cell is the next one below. */
    boolean isAbove(Slot other) {
        return sheet.equals(other.sheet) && column == other.column && row + 1 == other.row;
    }

    /** A sheet's name in a formula; quotes never hurt. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
