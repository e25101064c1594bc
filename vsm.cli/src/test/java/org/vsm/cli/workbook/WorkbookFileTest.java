package org.vsm.cli.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.cli.Samples;
import org.vsm.cli.command.Called;

class WorkbookFileTest {
    private static final Path INCIDENT = Samples.FOLDER.resolve("incident-management.vsm");

    @TempDir
    Path folder;

    private Path model(String name, String text) throws IOException {
        Path file = folder.resolve(name + ".vsm");
        Files.writeString(file, text);
        return file;
    }

    @Test
    void figuresOfTheAnalysisStandInTheCells() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(INCIDENT, folder, "--unit", "min"))) {
            assertEquals(30500.120167411304 / 60, figure(workbook, "AsIs", "Lead time"), 1e-9);
            assertEquals(0.0804209, figure(workbook, "AsIs", "Flow efficiency"), 1e-6);
            assertEquals(0.772, figure(workbook, "AsIs", "Rolled %C&A"), 1e-12);
            assertEquals(6230.004354031782 / 60, figure(workbook, "ToBe", "Lead time"), 1e-9);
            assertEquals(30500.120167411304 / 60, Workbooks.beside(workbook.getSheet("Summary"), "Key figures", "Lead time", 1)
                    .getNumericCellValue(), 1e-9);
        }
    }

    @Test
    void howLeadTimesAreSpreadIsComputedOnExport() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(INCIDENT, folder, "--unit", "min"))) {
            Sheet spread = workbook.getSheet("Spread");
            assertEquals(30500.120167411304 / 60, Workbooks.beside(spread, "Observed in May", "Mean", 1).getNumericCellValue(), 20);
            assertEquals(0.8, Workbooks.beside(spread, "Observed in May", "within 2 days (promised: 90 %)", 1).getNumericCellValue(), 0.02);
            Cell first = Workbooks.beside(spread, "How many take how long", "0.25 - 0.50 days", 1);
            double sum = 0;
            for (int row = first.getRowIndex(); spread.getRow(row) != null; row++) {
                sum += spread.getRow(row).getCell(1).getNumericCellValue();
            }
            assertEquals(1, sum, 1e-9);
            assertEquals(2, workbook.getSheet("Spread").getDrawingPatriarch().getShapes().size());
        }
        Path fixed = model("fixed", "value stream S { current state A { step B { PT 1 h } } }");
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(fixed, folder))) {
            assertEquals(-1, workbook.getSheetIndex("Spread"));
        }
    }

    private static double figure(XSSFWorkbook workbook, String state, String label) {
        Cell cell = Workbooks.beside(workbook.getSheet(state), "Figures", label, 2);
        assertEquals(CellType.FORMULA, cell.getCellType(), label);
        return cell.getNumericCellValue();
    }

    @Test
    void aBottleneckWithAnEmptyTitleIsWrittenAllTheSame() throws IOException {
        Path model = model("empty", "value stream S { current state A { step One \"\" { WT 1 h  PT 2 min } delivery } }");
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(model, folder))) {
            assertTrue(Workbooks.beside(workbook.getSheet("Summary"), "A: what limits it (computed on export)", "Where the time goes", 1)
                    .getStringCellValue().contains("100 %"));
        }
    }

    @Test
    void pointsAndCostsOfAKeyResultHaveTheirUnits() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(Samples.FOLDER.resolve("order-entry.vsm"), folder))) {
            assertEquals("#,##0.00\" EUR\"", Workbooks.beside(workbook.getSheet("Objectives"), "Key result", "Cheaper by a tenth", 4)
                    .getCellStyle().getDataFormatString());
        }
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(Samples.FOLDER.resolve("acme-stamping.vsm"), folder, "--lang", "de"))) {
            assertEquals("+0.000\" Punkte\";-0.000\" Punkte\";0.0\" Punkte\"", Workbooks.beside(workbook.getSheet("Vergleich"), "Kennzahl",
                    "Fließgrad", 3).getCellStyle().getDataFormatString());
        }
    }

    @Test
    void whatAFutureStateTakesOverPointsToTheStateBeforeIt() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(INCIDENT, folder))) {
            Cell inherited = Workbooks.beside(workbook.getSheet("ToBe"), "Element", "Resolve at first level", 4);
            assertTrue(inherited.getCellFormula().startsWith("'AsIs'!G"), inherited.getCellFormula());
            assertFalse(inherited.getCellStyle().getLocked());
            Cell changed = Workbooks.beside(workbook.getSheet("ToBe"), "Element", "Triage", 4);
            assertEquals(1 / 60.0, changed.getNumericCellValue(), 1e-15);
            assertEquals(CellType.NUMERIC, changed.getCellType());
        }
    }

    @Test
    void whatIsNoInputIsProtectedWithoutAPassword() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(INCIDENT, folder))) {
            for (Sheet sheet : workbook) {
                assertTrue(sheet.getProtect(), sheet.getSheetName());
                assertFalse(((XSSFSheet) sheet).getCTWorksheet().getSheetProtection().isSetPassword(), sheet.getSheetName());
                formulas(sheet).forEach(cell -> assertTrue(cell.getCellStyle().getLocked() || cell.getCellFormula().matches("'.*'![A-Z]+\\d+"),
                        cell.getAddress() + " " + cell.getCellFormula()));
            }
        }
    }

    private static List<Cell> formulas(Sheet sheet) {
        List<Cell> formulas = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas.add(cell);
                }
            }
        }
        return formulas;
    }

    @Test
    void namesOfStatesThatSpreadsheetsDoNotAllowAreMadeToFit() throws IOException {
        Path model = model("names", """
                value stream S {
                    current state "A/B: [what] * is? this, and why is it so long that nobody" { step One { PT 1 min } }
                    current state "A/B: [what] * is? this, and why is it so long that nobody knows" { step One { PT 2 min } }
                    current state Summary { step One { PT 3 min } }
                    current state "'History'" { step One { PT 4 min } }
                }
                """);
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(model, folder))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertEquals(List.of("Summary", "A-B- -what- - is- this, and why", "A-B- -what- - is- this, and (2)", "Summary (2)", "-History-"),
                    names.subList(0, 5));
        }
    }

    /** As many states as anybody has, with the worst of names: long, alike after cutting, like addresses, with quotes and all kinds of signs. */
    @Test
    void anyNamesOfStatesGiveASoundWorkbook() throws Exception {
        List<String> names = new ArrayList<>(List.of("A1", "R1C1", "XFD1048576", "TRUE", "O'Brien", "'''", "Zustand mit ganz besonders langem Namen I",
                "Zustand mit ganz besonders langem Namen II", "ZUSTAND MIT GANZ BESONDERS LANGEM NAMEN III", "\uD83D\uDE80".repeat(20),
                "a".repeat(30) + "\uD83D\uDE80", "a\\tb\\nc", "[1]*?/:", "=1+1", "#REF!", "\u0661\u0662", "e\u0301te\u0301", "Summary", "vsm",
                "Data entry", "Definitions", "A1 passes", "history"));
        for (int i = names.size(); i < 60; i++) {
            names.add("The state that comes after the one before, number " + i);
        }
        StringBuilder text = new StringBuilder("value stream S {\n    team T { people 2 }\n    customer C demands 2 per day\n");
        for (int i = 0; i < names.size(); i++) {
            text.append(i == 0 ? "    current" : "    future").append(" state \"").append(names.get(i)).append('"')
                    .append(i == 0 ? " {\n step One by T { PT 1 min  rework 5 % to One } }\n" : " from A1 { change One { PT " + i + " min } }\n");
        }
        Path file = Workbooks.write(model("many", text + "}\n"), folder);
        try (XSSFWorkbook workbook = Workbooks.open(file); FileFormat format = new FileFormat()) {
            assertEquals(List.of(), format.violations(file));
            Set<String> seen = new HashSet<>();
            for (Sheet sheet : workbook) {
                String name = sheet.getSheetName();
                assertTrue(seen.add(name.toLowerCase(Locale.ROOT)), name);
                assertTrue(name.length() <= 31 && !name.matches("(?s).*[\\[\\]*?/:\\\\\\p{Cntrl}].*|'.*|.*'|(?i)history"), name);
                assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(name), name);
            }
            assertTrue(seen.size() > 2 * names.size(), seen.toString());
            Set<String> defined = new HashSet<>();
            workbook.getAllNames().stream().filter(each -> each.getSheetIndex() < 0).map(Name::getNameName).forEach(each -> {
                assertTrue(defined.add(each.toLowerCase(Locale.ROOT)), each);
                assertTrue(each.matches("[\\p{L}_][\\p{L}0-9._]*_[\\p{L}0-9._]*") && each.length() <= 255, each);
            });
            XSSFEvaluationWorkbook all = XSSFEvaluationWorkbook.create(workbook);
            formulas(workbook.getSheet("A1")).forEach(cell -> FormulaParser.parse(cell.getCellFormula(), all, FormulaType.CELL, 1));
            formulas(workbook.getSheet("O'Brien")).forEach(cell -> FormulaParser.parse(cell.getCellFormula(), all, FormulaType.CELL, 1));
        }
    }

    @Test
    void textOfAModelNeverBecomesAFormula() throws IOException {
        Path model = model("text", """
                value stream "=cmd|'/c calc'!A0" "=1+1" {
                    owner "@SUM(1)"
                    current state A "-2+3" {
                        step "=HYPERLINK(1)" "+1" { PT 1 min measured "=2+2"  rework 1 % to "=HYPERLINK(1)" "\\t=3" }
                    }
                }
                """);
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(model, folder))) {
            Cell title = workbook.getSheet("Summary").getRow(0).getCell(0);
            assertEquals(CellType.STRING, title.getCellType());
            assertEquals("=1+1", title.getStringCellValue());
            assertTrue(title.getCellStyle().getQuotePrefixed());
            for (Sheet sheet : workbook) {
                formulas(sheet).forEach(cell -> {
                    String formula = cell.getCellFormula();
                    assertFalse(formula.contains("HYPERLINK") || formula.contains("cmd|") || formula.contains("2+2"), formula);
                });
            }
            Cell step = Workbooks.beside(workbook.getSheet("A"), "Element", "+1", 0);
            assertTrue(step.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void theSameModelGivesTheSameBytesWhereverItIsWritten() throws IOException {
        byte[] first = Files.readAllBytes(Workbooks.write(INCIDENT, folder));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertArrayEquals(first, Files.readAllBytes(Workbooks.write(INCIDENT, folder)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aDetachedStateComesWithItsBaseline() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(Samples.FOLDER.resolve("incident-future.vsm"), folder, "--lang", "de"))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertEquals(List.of("Überblick", "AsIs", "Pull", "Vergleich"), names.subList(0, 4));
        }
    }

    @Test
    void whatNobodyKnowsIsNoNumber() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(Samples.FOLDER.resolve("start-small.vsm"), folder))) {
            assertEquals("–", Workbooks.value(Workbooks.beside(workbook.getSheet("AsIs"), "Figures", "Takt time", 2)));
            assertEquals("–", Workbooks.value(Workbooks.beside(workbook.getSheet("AsIs"), "Figures", "Value-added time", 2)));
        }
    }

    @ParameterizedTest
    @CsvSource({"out.xls, 2, out.xls: a workbook ends with .xlsx", "nowhere/out.xlsx, 3, nowhere: there is no such folder; create it first"})
    void refusesATargetThatIsNone(String target, int exitCode, String message) {
        assertEquals(new Called(exitCode, "", "vsm excel: " + message + "\n"),
                withoutWarnings(vsm(folder, "excel", INCIDENT.toString(), "-o", target)));
    }

    private static Called withoutWarnings(Called called) {
        String err = called.err().lines().filter(line -> !line.contains("vsm check shows them")).map(line -> line + "\n").reduce("", String::concat);
        return new Called(called.exitCode(), called.out(), err);
    }
}
