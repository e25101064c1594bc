package org.vsm.cli.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vsm.cli.Samples;
import org.vsm.cli.command.Called;
import org.vsm.cli.workbook.input.RegisterSheet;

/** Every number of a workbook is changed and imported; a workbook of the edited text then holds the same numbers. */
class EveryInputTest {
    private static final double SAME = 1e-9;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"incident-management.vsm", "purchase-types.vsm", "acme-stamping.vsm", "employee-onboarding.vsm", "hiring.vsm"})
    void everyNumberComesBack(String sample) throws IOException {
        Path model = folder.resolve(sample);
        Files.copy(Samples.FOLDER.resolve(sample), model);
        Path book = Workbooks.write(model, folder);
        Map<String, Double> changed = new TreeMap<>();
        Path edited = folder.resolve("edited.xlsx");
        try (XSSFWorkbook workbook = Workbooks.open(book); OutputStream out = Files.newOutputStream(edited)) {
            for (Row row : workbook.getSheet("vsm")) {
                change(workbook, row, changed);
            }
            workbook.write(out);
        }
        assertTrue(changed.size() > 20, sample + ": " + changed.size());
        Called called = vsm(folder, "import", edited.toString(), "--into", model.toString());
        assertEquals(List.of(), called.out().lines().dropWhile(line -> !line.equals("Not taken over:")).toList(), called.err());
        assertEquals(0, called.exitCode(), called.err());
        assertEquals(List.of(), missed(model, changed));
    }

    private static String key(Row row) {
        return row.getCell(RegisterSheet.STATE).getStringCellValue() + " " + row.getCell(RegisterSheet.KEY).getStringCellValue();
    }

    private static Cell target(XSSFWorkbook workbook, Row row) {
        CellReference to = new CellReference(row.getCell(RegisterSheet.POINTER).getCellFormula());
        return workbook.getSheet(to.getSheetName()).getRow(to.getRow()).getCell(to.getCol());
    }

    private static void change(XSSFWorkbook workbook, Row row, Map<String, Double> changed) {
        boolean input = row.getCell(0).getStringCellValue().equals(RegisterSheet.INPUT);
        Cell value = row.getCell(RegisterSheet.VALUE);
        if (input && value != null && value.getCellType() == CellType.NUMERIC && row.getCell(RegisterSheet.HOW) == null) {
            Double other = other(row.getCell(RegisterSheet.KEY).getStringCellValue().split("\\|")[0], value.getNumericCellValue());
            if (other != null) {
                target(workbook, row).setCellValue(other);
                changed.put(key(row), other);
            }
        }
    }

    /** Another number that the input may be; null where it depends on others what it may be. */
    private static Double other(String attribute, double value) {
        return switch (attribute) {
            case "type", "value.part", "people" -> null;
            case "count", "batch", "stations", "changeover.units", "due" -> value + 1;
            case "accurate", "rework", "rework.once", "skip", "leave", "option", "available", "uptime", "hours", "days", "goal", "measured" -> value * 0.9;
            case "measured.on" -> value + 30;
            default -> value * 1.25;
        };
    }

    private List<String> missed(Path model, Map<String, Double> changed) throws IOException {
        List<String> missed = new ArrayList<>();
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(model, folder))) {
            for (Row row : workbook.getSheet("vsm")) {
                Double expected = row.getCell(0).getStringCellValue().equals(RegisterSheet.INPUT) ? changed.get(key(row)) : null;
                if (expected != null && Math.abs(row.getCell(RegisterSheet.VALUE).getNumericCellValue() - expected) > SAME * expected) {
                    missed.add(key(row) + ": " + row.getCell(RegisterSheet.VALUE) + " instead of " + expected);
                }
            }
        }
        return missed;
    }
}
