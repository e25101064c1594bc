package org.vsm.cli.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Makes rows as high as text needs that goes on in the next line. */
final class RowHeights {
    private static final double WIDTH_UNITS = 256;
    private static final double LINE = 1.22;
    private static final double ROW_MARGIN = 3;
    /** Excel takes no higher rows. */
    private static final double HIGHEST = 409;

    private final Map<Integer, List<Wrapped>> rows = new TreeMap<>();

    private record Wrapped(int column, int lastColumn, String words, Look look) {
    }

    /** Notes a text in a cell. */
    void add(int row, int column, String words, Look look) {
        rows.computeIfAbsent(row, unknown -> new ArrayList<>()).add(new Wrapped(column, column, words, look));
    }

    /** The text in the first of these columns has the room of them all. */
    void join(int row, int firstColumn, int lastColumn) {
        rows.getOrDefault(row, new ArrayList<>()).replaceAll(text -> text.column() == firstColumn
                ? new Wrapped(firstColumn, lastColumn, text.words(), text.look()) : text);
    }

    /** Sets the heights, once all columns have their widths. */
    void apply(XSSFSheet sheet) {
        rows.forEach((row, texts) -> {
            XSSFRow cells = sheet.getRow(row);
            double points = texts.stream().mapToDouble(text -> points(sheet, text)).max().orElse(0);
            cells.setHeightInPoints((float) Math.min(HIGHEST, Math.max(points, cells.getHeightInPoints())));
        });
    }

    private static double points(XSSFSheet sheet, Wrapped text) {
        double digits = -1;
        for (int column = text.column(); column <= text.lastColumn(); column++) {
            digits += sheet.getColumnWidth(column) / WIDTH_UNITS;
        }
        double scale = Look.PLAIN.size() / (double) text.look().size();
        int lines = TextWidth.lines(text.words(), (digits - text.look().indent()) * scale, text.look().bold());
        return lines * text.look().size() * LINE + ROW_MARGIN;
    }
}
