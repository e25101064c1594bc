package org.vsm.cli.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.vsm.cli.command.Called;

/** Workbooks that {@code vsm excel} wrote, and what their cells hold. */
final class Workbooks {
    private static final double EQUAL = 1e-9;
    private static final double NOTHING = 1e-12;

    private Workbooks() {
    }

    /** Writes the workbook of a model into a folder. */
    static Path write(Path model, Path folder, String... options) {
        Path target = folder.resolve(model.getFileName().toString().replace(".vsm", ".xlsx"));
        List<String> arguments = new ArrayList<>(List.of("excel", model.toString(), "-o", target.toString()));
        arguments.addAll(List.of(options));
        Called called = vsm(folder, arguments.toArray(String[]::new));
        assertEquals(0, called.exitCode(), called.err());
        return target;
    }

    /** Opens a workbook. */
    static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new XSSFWorkbook(stream);
        }
    }

    /** Every formula whose value in one workbook is not that in the other, with both. */
    static List<String> differences(XSSFWorkbook expected, XSSFWorkbook actual) {
        List<String> found = new ArrayList<>();
        for (Sheet sheet : expected) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        Cell other = actual.getSheet(sheet.getSheetName()).getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                        if (!sameValue(cell, other)) {
                            found.add(sheet.getSheetName() + "!" + cell.getAddress() + " =" + cell.getCellFormula() + ": expected "
                                    + value(cell) + " but is " + value(other));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean sameValue(Cell expected, Cell actual) {
        Object one = value(expected);
        Object other = value(actual);
        if (one instanceof Double number && other instanceof Double calculated) {
            return Math.abs(number - calculated) <= EQUAL * Math.max(Math.abs(number), Math.abs(calculated)) + NOTHING;
        }
        return one.equals(other);
    }

    /** What a cell shows: a number, words, or an error. */
    static Object value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            case ERROR -> "error " + cell.getErrorCellValue();
            default -> "";
        };
    }

    /** The cell beside the first text in a column, so many columns further; below a heading. */
    static Cell beside(Sheet sheet, String heading, String text, int columns) {
        boolean below = false;
        for (Row row : sheet) {
            for (Cell cell : row) {
                String words = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
                if (below && words.equals(text)) {
                    return row.getCell(cell.getColumnIndex() + columns);
                }
                below |= words.equals(heading);
            }
        }
        throw new AssertionError("no cell says " + text + " below " + heading + " in " + sheet.getSheetName());
    }
}
