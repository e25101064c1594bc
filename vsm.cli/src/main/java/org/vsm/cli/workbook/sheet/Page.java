package org.vsm.cli.workbook.sheet;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;

/** A sheet that is being filled. Rows and columns count from 0. */
public final class Page {
    /** The longest formula that Excel takes. */
    private static final int LONGEST_FORMULA = 8192;
    /** The longest text that Excel takes. */
    private static final int LONGEST_TEXT = 32767;
    private static final int WIDTH_UNITS = 256;
    private static final int FIRST_YEAR = 1901;
    private static final float ROW_HEIGHT = 13;
    /** What stands for a figure that cannot be computed. */
    private static final String UNKNOWN = "–";

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Validations validations = new Validations();
    private final PageBreaks breaks = new PageBreaks();
    private final RowHeights heights = new RowHeights();

    Page(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        sheet.setDefaultRowHeightInPoints(ROW_HEIGHT);
    }

    /** The name of the sheet. */
    public String name() {
        return sheet.getSheetName();
    }

    /** The sheet itself, for what is no cell. */
    public XSSFSheet sheet() {
        return sheet;
    }

    /** Words; never taken for a formula, whatever they begin with. */
    public Slot text(int row, int column, String words, Look look) {
        if (look.wrap()) {
            heights.add(row, column, words, look);
        }
        String fitting = words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT - 1) + "…" : words;
        cell(row, column, look.forText(fitting)).setCellValue(fitting);
        return slot(row, column, 0);
    }

    /** A number; an empty cell for null. */
    public Slot number(int row, int column, Double value, Look look) {
        XSSFCell cell = cell(row, column, look);
        if (value != null) {
            cell.setCellValue(value);
        }
        return slot(row, column, value == null ? 0 : value);
    }

    /** A day as spreadsheets count them; null stays null, and so do days before the first that they know. */
    public static Double dayNumber(LocalDate day) {
        return day == null || day.getYear() < FIRST_YEAR ? null : Double.valueOf(DateUtil.getExcelDate(day));
    }

    /** Limits what people may type into a cell. */
    public void limit(Slot cell, Rule rule) {
        validations.add(rule, cell.row(), cell.column());
    }

    /** Keeps the rows above and the columns left of a cell in sight. */
    public void freeze(int row, int column) {
        sheet.createFreezePane(column, row);
    }

    /**
     * Sets up printing.
     *
     * @param repeatedRow row that every page repeats; -1 for none
     */
    public void print(String title, boolean landscape, int repeatedRow, Words words) {
        Print.set(sheet, title, landscape, repeatedRow, words);
    }

    /** Starts a new page of print above a row. */
    public void breakAbove(int row) {
        breaks.above(row);
    }

    /** Keeps rows on one printed page, where they fit on one. */
    public void keep(int firstRow, int lastRow) {
        breaks.keep(firstRow, lastRow);
    }

    /** Writes what belongs to the sheet as a whole; called once, when all cells are there. */
    public void finish(Words words) {
        heights.apply(sheet);
        Print.fit(sheet);
        breaks.apply(sheet);
        validations.writeTo(sheet, words);
        protect();
        sheet.setDisplayGridlines(false);
    }

    /** Formulas cannot be overwritten by accident; there is no password, and all that is harmless stays allowed. */
    private void protect() {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    /** A formula; a number where it is longer than spreadsheets allow, or made of numbers that the workbook does not compute. */
    public Slot formula(int row, int column, Expr formula, Look look) {
        return figure(row, column, formula, formula.value(), look);
    }

    /**
     * A formula with the figure that the analysis found for it.
     *
     * @param figure shown until the sheet is calculated anew; other formulas go on with it
     */
    public Slot figure(int row, int column, Expr formula, double figure, Look look) {
        String text = formula.in(name());
        boolean live = formula.isLive() && text.length() <= LONGEST_FORMULA;
        XSSFCell cell = cell(row, column, live ? look : look.as(Look.Role.FIXED));
        if (live) {
            cell.setCellFormula(text);
        }
        cell.setCellValue(figure);
        return slot(row, column, figure);
    }

    /**
     * A figure that needs something to be known, and a dash as long as it is not.
     *
     * @param known  whether it can be computed
     * @param figure null where it cannot
     */
    public Slot figureIf(Expr known, int row, int column, Expr formula, Double figure, Look look) {
        Expr either = Expr.either(known, formula, Expr.text(UNKNOWN));
        if (figure != null) {
            return figure(row, column, either, figure, look);
        }
        return wordFormula(row, column, either, UNKNOWN, look.aligned(Look.Align.RIGHT));
    }

    /** A formula whose result is a text. */
    public Slot wordFormula(int row, int column, Expr formula, String now, Look look) {
        XSSFCell cell = cell(row, column, look.forText(now));
        cell.setCellFormula(formula.in(name()));
        cell.setCellValue(now);
        return slot(row, column, 0);
    }

    /** A formula that fills a block of cells at once. */
    public Slot[][] block(int row, int column, double[][] values, String formula, Look look) {
        int lastRow = row + values.length - 1;
        int lastColumn = column + values[0].length - 1;
        sheet.setArrayFormula(formula, new CellRangeAddress(row, lastRow, column, lastColumn));
        Slot[][] slots = new Slot[values.length][values[0].length];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[0].length; j++) {
                slots[i][j] = number(row + i, column + j, values[i][j], look);
            }
        }
        return slots;
    }

    /** An empty cell with a look. */
    public Slot blank(int row, int column, Look look) {
        cell(row, column, look);
        return slot(row, column, 0);
    }

    /** Gives a row of cells without content a look. */
    public void line(int row, int firstColumn, int lastColumn, Look look) {
        for (int column = firstColumn; column <= lastColumn; column++) {
            if (sheet.getRow(row) == null || sheet.getRow(row).getCell(column) == null) {
                blank(row, column, look);
            }
        }
    }

    /** Joins cells of one row; they get the look of the first. */
    public void join(int row, int firstColumn, int lastColumn) {
        if (lastColumn > firstColumn) {
            XSSFCell first = sheet.getRow(row).getCell(firstColumn);
            for (int column = firstColumn + 1; column <= lastColumn; column++) {
                XSSFCell cell = sheet.getRow(row).getCell(column);
                (cell == null ? sheet.getRow(row).createCell(column) : cell).setCellStyle(first.getCellStyle());
            }
            sheet.addMergedRegion(new CellRangeAddress(row, row, firstColumn, lastColumn));
            heights.join(row, firstColumn, lastColumn);
        }
    }

    /**
     * Puts an image over cells, as wide as some columns; the rows get their usual height.
     *
     * @param png     the image
     * @param tallest most that it may be high, as a part of the width of the columns; a taller one becomes narrower
     * @return the first row below
     */
    public int image(byte[] png, int row, int firstColumn, int lastColumn, double tallest, String description) {
        return new Picture(png, tallest, description).put(sheet, row, firstColumn, lastColumn);
    }

    /** The width of a column, in digits of the standard font. */
    public void width(int column, double digits) {
        sheet.setColumnWidth(column, (int) Math.round(digits * WIDTH_UNITS));
    }

    /** The width of a column that has so many digits, or more where a word of its head needs them. */
    public void widthFor(int column, double digits, String head) {
        double longest = 0;
        for (String word : head.split(" ")) {
            longest = Math.max(longest, TextWidth.of(word, true));
        }
        width(column, Math.max(digits, Math.ceil(longest) + 2));
    }

    /** The height of a row in points. */
    public void height(int row, double points) {
        row(row).setHeightInPoints((float) points);
    }

    /** A formula that shows what another cell shows. */
    public Slot mirror(int row, int column, Slot other, Look look) {
        XSSFCell shown = cell(other);
        if (isNumber(shown)) {
            return figure(row, column, other.ref(), shown.getNumericCellValue(), look);
        }
        Look words = look.align() == Look.Align.GENERAL ? look.aligned(Look.Align.RIGHT) : look;
        return wordFormula(row, column, other.ref(), shown.getStringCellValue(), words);
    }

    /** The words of a cell of any sheet. */
    public String shown(Slot cell) {
        return cell(cell).getStringCellValue();
    }

    /** A cell of any sheet that has been written. */
    public XSSFCell cell(Slot cell) {
        return sheet.getWorkbook().getSheet(cell.sheet()).getRow(cell.row()).getCell(cell.column());
    }

    private static boolean isNumber(XSSFCell cell) {
        return cell.getCellType() == CellType.NUMERIC
                || cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC;
    }

    /** A cell that has been written, with the number that it shows now. */
    public Slot slot(int row, int column) {
        XSSFCell cell = sheet.getRow(row).getCell(column);
        return slot(row, column, isNumber(cell) ? cell.getNumericCellValue() : 0);
    }

    private Slot slot(int row, int column, double value) {
        return new Slot(name(), row, column, value);
    }

    private XSSFCell cell(int row, int column, Look look) {
        XSSFRow cells = row(row);
        XSSFCell cell = cells.getCell(column);
        if (cell == null) {
            cell = cells.createCell(column);
        }
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    private XSSFRow row(int row) {
        XSSFRow cells = sheet.getRow(row);
        return cells == null ? sheet.createRow(row) : cells;
    }
}
