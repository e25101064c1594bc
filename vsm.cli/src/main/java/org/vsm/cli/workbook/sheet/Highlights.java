package org.vsm.cli.workbook.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFBorderFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;

/** Colours that follow the numbers. What they say can be read in black and white too: by a frame, bold letters, a bar. */
public final class Highlights {
    private final XSSFSheetConditionalFormatting rules;
    private final StylesTable styles;

    public Highlights(Page page) {
        this.styles = page.sheet().getWorkbook().getStylesSource();
        this.rules = page.sheet().getSheetConditionalFormatting();
    }

    private static CellRangeAddress[] block(int firstRow, int lastRow, int column) {
        return new CellRangeAddress[] {new CellRangeAddress(firstRow, lastRow, column, column)};
    }

    /** Draws a bar as long as the number is large. */
    public void bars(int firstRow, int lastRow, int column) {
        if (firstRow <= lastRow) {
            XSSFConditionalFormattingRule rule = rules.createConditionalFormattingRule(Styles.color(Palette.BEFORE));
            rule.getDataBarFormatting().setWidthMin(0);
            rules.addConditionalFormatting(block(firstRow, lastRow, column), rule);
        }
    }

    /** What gets better, in green; bold. */
    public void good(int firstRow, int lastRow, int column, String condition) {
        add(firstRow, lastRow, column, condition, Palette.BETTER, Palette.BETTER_FILL, false);
    }

    /** What needs care, in amber; bold. */
    public void care(int firstRow, int lastRow, int column, String condition) {
        add(firstRow, lastRow, column, condition, Palette.WARN, Palette.WARN_FILL, false);
    }

    /** What is bad, in red; bold and framed. */
    public void bad(int firstRow, int lastRow, int column, String condition) {
        add(firstRow, lastRow, column, condition, Palette.WORSE, Palette.WORSE_FILL, true);
    }

    /** POI writes this one colour without its opacity, which the file format asks for. */
    private void withOpacity(Palette ink) {
        CTDxf last = styles.getDxfAt(styles._getDXfsSize() - 1);
        last.getFont().getColorArray(0).setRgb(Styles.color(ink).getARGB());
    }

    /** @param condition for the first cell, without the equals sign */
    private void add(int firstRow, int lastRow, int column, String condition, Palette ink, Palette fill, boolean framed) {
        if (firstRow > lastRow) {
            return;
        }
        XSSFConditionalFormattingRule rule = rules.createConditionalFormattingRule(condition);
        XSSFFontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColor(Styles.color(ink));
        withOpacity(ink);
        XSSFPatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Styles.color(fill));
        if (framed) {
            XSSFBorderFormatting border = rule.createBorderFormatting();
            border.setBorderBottom(BorderStyle.THIN);
            border.setBorderTop(BorderStyle.THIN);
            border.setBorderLeft(BorderStyle.THIN);
            border.setBorderRight(BorderStyle.THIN);
        }
        rules.addConditionalFormatting(block(firstRow, lastRow, column), rule);
    }
}
