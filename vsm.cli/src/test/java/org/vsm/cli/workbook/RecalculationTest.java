package org.vsm.cli.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.Samples;
import org.vsm.cli.command.Called;
import org.vsm.cli.workbook.input.RegisterSheet;

/** Every formula of a workbook, calculated by a spreadsheet, gives the figure of the analysis. */
@Tag("libreoffice")
class RecalculationTest {
    private static final int WAIT = 3;
    private static final int PROCESS = 4;

    @TempDir
    Path folder;

    @BeforeEach
    void needsLibreOffice() {
        LibreOffice.assumeInstalled();
    }

    @Test
    void everyFormulaOfEverySampleGivesTheFigureOfTheAnalysis() throws Exception {
        List<Path> written = Samples.names().stream().map(name -> Workbooks.write(Samples.FOLDER.resolve(name), folder)).toList();
        assertSameWhenCalculated(written);
    }

    @Test
    void whatIsHardToSolveGivesTheFigureOfTheAnalysisToo() throws Exception {
        List<Path> written = new ArrayList<>();
        for (String name : List.of("once", "nested", "branches", "types", "leaving")) {
            Path model = folder.resolve(name + ".vsm");
            Files.copy(getClass().getResourceAsStream(name + ".vsm"), model);
            written.add(Workbooks.write(model, folder));
        }
        assertSameWhenCalculated(written);
    }

    private void assertSameWhenCalculated(List<Path> written) throws IOException, InterruptedException {
        List<XSSFWorkbook> calculated = new LibreOffice(folder).recalculated(written);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            try (XSSFWorkbook expected = Workbooks.open(written.get(i)); XSSFWorkbook actual = calculated.get(i)) {
                assertTrue(formulas(expected) > 50, written.get(i).toString());
                String name = written.get(i).getFileName().toString();
                Workbooks.differences(expected, actual).forEach(each -> differences.add(name + ": " + each));
            }
        }
        assertEquals(List.of(), differences);
    }

    private static int formulas(XSSFWorkbook workbook) {
        int count = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    count += cell.getCellType() == CellType.FORMULA ? 1 : 0;
                }
            }
        }
        return count;
    }

    /** The same change in a cell and in the text: all other numbers of the workbooks must agree. */
    @Test
    void changedInputsMoveTheFiguresAsTheSameChangeInTheTextDoes() throws Exception {
        String text = Files.readString(Samples.FOLDER.resolve("incident-management.vsm"));
        Path original = Workbooks.write(Samples.FOLDER.resolve("incident-management.vsm"), folder);
        Path edited = folder.resolve("edited.xlsx");
        try (XSSFWorkbook workbook = Workbooks.open(original); OutputStream out = Files.newOutputStream(edited)) {
            Sheet sheet = workbook.getSheet("AsIs");
            Workbooks.beside(sheet, "Element", "Resolve at first level", PROCESS).setCellValue(0.5);
            Workbooks.beside(sheet, "Element", "Triage", WAIT).setCellValue(1);
            Workbooks.beside(sheet, "Choices, rework, skips, leaving", "Details are missing", -15).setCellValue(0.3);
            Workbooks.beside(sheet, "Choices, rework, skips, leaving", "no fault found", -15).setCellValue(0.2);
            Workbooks.beside(sheet, "Teams and machines", "2nd level", 3).setCellValue(4);
            workbook.write(out);
        }
        Path model = folder.resolve("changed.vsm");
        Files.writeString(model, text.replace("PT 8 min", "PT 30 min").replace("wait time 20 min", "wait time 1 h")
                .replace("rework 12 %", "rework 30 %").replace("leave 3 %", "leave 20 %").replace("people 6", "people 4"));
        Path changed = Workbooks.write(model, folder);
        XSSFWorkbook calculated = new LibreOffice(folder).recalculated(List.of(edited)).get(0);
        try (XSSFWorkbook expected = Workbooks.open(changed); calculated) {
            // what each improvement contributes is computed on export
            expected.removeSheetAt(expected.getSheetIndex("Improvement plan"));
            assertEquals(List.of(), Workbooks.differences(expected, calculated));
        }
    }

    private static final List<String> KINDS = List.of("process", "rework leave skip option", "team.people");

    /** A process time, a share and the people of a team change, in every sample: in the cells, and by the way back in the text. */
    @Test
    @Tag("thorough")
    void theSameChangesInEverySampleMoveTheFiguresAsTheAnalysisSays() throws Exception {
        Path samples = copied(Samples.FOLDER, folder.resolve("samples"));
        List<Path> edited = new ArrayList<>();
        List<Path> expected = new ArrayList<>();
        int[] changed = new int[KINDS.size()];
        for (String name : Samples.names()) {
            Path book = Workbooks.write(samples.resolve(name), folder);
            try (XSSFWorkbook workbook = Workbooks.open(book); OutputStream out = Files.newOutputStream(book)) {
                for (int kind = 0; kind < KINDS.size(); kind++) {
                    changed[kind] += change(workbook, List.of(KINDS.get(kind).split(" ")), Files.readString(samples.resolve(name))) ? 1 : 0;
                }
                workbook.write(out);
            }
            Called called = vsm(folder, "import", book.toString(), "--into", samples.resolve(name).toString());
            assertEquals(0, called.exitCode(), name + ": " + called.out() + called.err());
            edited.add(book);
            expected.add(Workbooks.write(samples.resolve(name), Files.createDirectories(folder.resolve("expected"))));
        }
        assertTrue(changed[0] >= 16 && changed[1] >= 12 && changed[2] >= 12, Arrays.toString(changed));
        assertSameFigures(expected, new LibreOffice(folder).recalculated(edited));
    }

    /** The last number of some kinds that a file says itself becomes another one. */
    private static boolean change(XSSFWorkbook workbook, List<String> attributes, String text) {
        String state = stateOf(text);
        Cell last = null;
        for (Row row : workbook.getSheet("vsm")) {
            Cell value = row.getCell(RegisterSheet.VALUE);
            if (row.getCell(0).getStringCellValue().equals(RegisterSheet.INPUT) && row.getCell(RegisterSheet.HOW) == null
                    && value != null && value.getCellType() == CellType.NUMERIC
                    && (state.isEmpty() || row.getCell(RegisterSheet.STATE).getStringCellValue().equals(state))
                    && isOneOf(attributes, row.getCell(RegisterSheet.KEY).getStringCellValue().split("\\|"), text)) {
                CellReference to = new CellReference(row.getCell(RegisterSheet.POINTER).getCellFormula());
                last = workbook.getSheet(to.getSheetName()).getRow(to.getRow()).getCell(to.getCol());
            }
        }
        if (last != null) {
            last.setCellValue(last.getNumericCellValue() * 0.9);
        }
        return last != null;
    }

    /** The state that a file is about alone, which builds on another file; empty for all. */
    private static String stateOf(String text) {
        Matcher state = Pattern.compile("(?m)^(?:future|ideal) state (\\w+)").matcher(text);
        return state.find() ? state.group(1) : "";
    }

    /** Teams may stand in a file that this one imports. */
    private static boolean isOneOf(List<String> attributes, String[] key, String text) {
        return attributes.contains(key[0]) && (!key[0].equals("team.people") || text.contains("team " + key[1] + " "));
    }

    private static Path copied(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private static void assertSameFigures(List<Path> expected, List<XSSFWorkbook> calculated) throws IOException {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            try (XSSFWorkbook wanted = Workbooks.open(expected.get(i)); XSSFWorkbook actual = calculated.get(i)) {
                if (wanted.getSheet("Improvement plan") != null) {
                    // what each improvement contributes is computed on export
                    wanted.removeSheetAt(wanted.getSheetIndex("Improvement plan"));
                }
                String name = expected.get(i).getFileName().toString();
                Workbooks.differences(wanted, actual).forEach(each -> differences.add(name + ": " + each));
            }
        }
        assertEquals(List.of(), differences);
    }

    /** The hidden sheet, its pointers and the typed numbers outlive another program. */
    @Test
    void whatASpreadsheetSavedComesBackIntoTheText() throws Exception {
        Path model = folder.resolve("incident-management.vsm");
        String text = Files.readString(Samples.FOLDER.resolve("incident-management.vsm"));
        Files.writeString(model, text);
        Path original = Workbooks.write(model, folder);
        Path edited = folder.resolve("saved.xlsx");
        try (XSSFWorkbook workbook = Workbooks.open(original); OutputStream out = Files.newOutputStream(edited)) {
            Workbooks.beside(workbook.getSheet("AsIs"), "Element", "Triage", WAIT).setCellValue(1.5);
            Cell inherited = Workbooks.beside(workbook.getSheet("ToBe"), "Element", "Fix", WAIT);
            inherited.removeFormula();
            inherited.setCellValue(0.25);
            workbook.write(out);
        }
        new LibreOffice(folder).recalculated(List.of(edited)).get(0).close();
        Called called = vsm(folder, "import", folder.resolve("done").resolve("saved.xlsx").toString(), "--into", model.toString());
        assertEquals(0, called.exitCode(), called.err());
        assertEquals(text.replace("wait time 20 min", "wait time 90 min")
                .replace("        change ToSecondLevel { wait time 2 h }\n",
                        "        change ToSecondLevel { wait time 2 h }\n        change Fix { wait time 15 min }\n"), Files.readString(model), called.out());
    }
}
