package org.vsm.cli.workbook.sheet;

import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * An image over cells, as wide as some columns.
 *
 * @param tallest     most that it may be high, as a part of the width of the columns; a taller one becomes narrower
 * @param description for those who do not see it
 */
record Picture(byte[] png, double tallest, String description) {
    private static final double POINTS_OF_A_PIXEL = 0.75;

    /** Puts it on a sheet; the first row below. */
    int put(XSSFSheet sheet, int row, int firstColumn, int lastColumn) {
        double columns = 0;
        for (int column = firstColumn; column <= lastColumn; column++) {
            columns += sheet.getColumnWidthInPixels(column);
        }
        PngSize size = PngSize.of(png);
        double wide = Math.min(columns, columns * tallest * size.width() / size.height());
        double high = wide * size.height() / size.width() * POINTS_OF_A_PIXEL;
        float rowHeight = sheet.getDefaultRowHeightInPoints();
        int rows = (int) (high / rowHeight);
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, (int) ((high - rows * rowHeight) * Units.EMU_PER_POINT),
                firstColumn, row, lastColumn + 1, row + rows);
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        narrow(sheet, anchor, columns - wide, lastColumn);
        XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(anchor, sheet.getWorkbook().addPicture(png, Workbook.PICTURE_TYPE_PNG));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(description);
        return row + rows + 2;
    }

    /** Takes away from the right. */
    private static void narrow(XSSFSheet sheet, XSSFClientAnchor anchor, double pixels, int lastColumn) {
        double rest = pixels;
        int column = lastColumn;
        while (rest > 0 && rest >= sheet.getColumnWidthInPixels(column)) {
            rest -= sheet.getColumnWidthInPixels(column--);
        }
        if (pixels > 0) {
            anchor.setCol2(column);
            anchor.setDx2((int) ((sheet.getColumnWidthInPixels(column) - rest) * Units.EMU_PER_PIXEL));
        }
    }
}
