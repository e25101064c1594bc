package org.vsm.cli.workbook.sheet;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out of the printer: A4, one page wide, with a head and page numbers. */
final class Print {
    private static final double INCH = 2.54;
    private static final double SIDE = 1.2 / INCH;
    private static final double TOP = 1.6 / INCH;
    private static final double POINTS = 72;
    /** Points of a landscape page between its margins. */
    static final double WIDTH = (29.7 / INCH - 2 * SIDE) * POINTS;
    /** Points of a landscape page between its margins, with a little to spare. */
    static final double HEIGHT = (21 / INCH - 2 * TOP) * POINTS * 0.92;

    private Print() {
    }

    /**
     * Sets a sheet up.
     *
     * @param repeatedRow row that every page repeats; -1 for none
     */
    static void set(XSSFSheet sheet, String title, boolean landscape, int repeatedRow, Words words) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
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

    /** An ampersand starts a command in heads and feet. */
    private static String plain(String text) {
        return text.replace("&", "&&");
    }
}
