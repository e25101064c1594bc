package org.vsm.cli.workbook.sheet;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out of the printer: A4 or A3, one page wide, with a head and page numbers. */
final class Print {
    private static final double INCH = 2.54;
    private static final int LONGEST_TITLE = 100;
    private static final double SIDE = 1.2 / INCH;
    private static final double TOP = 1.6 / INCH;
    private static final double POINTS = 72;
    private static final double POINTS_OF_A_PIXEL = 0.75;
    /** Letters of 9 points can still be read as letters of 6.3. */
    private static final double SMALLEST_SCALE = 0.7;
    /** Points of a landscape page between its margins. */
    static final double WIDTH = (29.7 / INCH - 2 * SIDE) * POINTS;
    /** Points of a landscape page between its margins, with a little to spare. */
    static final double HEIGHT = (21 / INCH - 2 * TOP) * POINTS * 0.95;

    private Print() {
    }

    /**
     * Sets a sheet up.
     *
     * @param repeatedRow row that every page repeats; -1 for none
     */
    static void set(XSSFSheet sheet, String title, boolean landscape, int repeatedRow, Words words) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setOrientation(landscape ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        setup.setHeaderMargin(SIDE / 2);
        setup.setFooterMargin(SIDE / 2);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, SIDE);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, SIDE);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, TOP);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, TOP);
        sheet.setHorizontallyCenter(true);
        sheet.getHeader().setLeft(plain(title));
        sheet.getHeader().setRight("&A");
        sheet.getFooter().setRight(words.text("print.page"));
        if (repeatedRow >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(repeatedRow, repeatedRow, -1, -1));
        }
    }

    /** Prints what is filled, on A3 where the letters would become too small on A4. */
    static void fit(XSSFSheet sheet) {
        boolean large = width(sheet) > WIDTH / SMALLEST_SCALE;
        sheet.getPrintSetup().setPaperSize(large ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        int lastRow = sheet.getLastRowNum();
        int lastColumn = columns(sheet) - 1;
        if (sheet.getDrawingPatriarch() != null) {
            for (XSSFShape shape : sheet.getDrawingPatriarch()) {
                XSSFClientAnchor anchor = (XSSFClientAnchor) shape.getAnchor();
                lastRow = Math.max(lastRow, anchor.getRow2());
                lastColumn = Math.max(lastColumn, anchor.getDx2() > 0 ? anchor.getCol2() : anchor.getCol2() - 1);
            }
        }
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        // what has a print area is printed even if it is hidden
        if (lastColumn >= 0 && sheet.getWorkbook().getSheetVisibility(index) == SheetVisibility.VISIBLE) {
            sheet.getWorkbook().setPrintArea(index, 0, lastColumn, 0, lastRow);
        }
    }

    private static int columns(XSSFSheet sheet) {
        int columns = 0;
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            columns = Math.max(columns, sheet.getRow(row) == null ? 0 : sheet.getRow(row).getLastCellNum());
        }
        return columns;
    }

    /** Points of all columns that are used. */
    static double width(XSSFSheet sheet) {
        int columns = columns(sheet);
        double width = 0;
        for (int column = 0; column < columns; column++) {
            width += sheet.getColumnWidthInPixels(column) * POINTS_OF_A_PIXEL;
        }
        return width;
    }

    /** An ampersand starts a command in heads and feet, which hold 255 characters at most. */
    private static String plain(String text) {
        boolean fits = text.length() <= LONGEST_TITLE;
        int end = fits ? text.length() : Character.isHighSurrogate(text.charAt(LONGEST_TITLE - 1)) ? LONGEST_TITLE - 1 : LONGEST_TITLE;
        return (fits ? text : text.substring(0, end) + "…").replace("&", "&&");
    }
}
