package org.vsm.cli.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.cli.command.Called;
import org.vsm.cli.workbook.input.RegisterSheet;

/** How numbers of a workbook in hours are written into the text. Cells are named by the keys of the hidden sheet. */
class RewrittenNumbersTest {
    @TempDir
    Path folder;

    private Called imported(String text, String state, String key, Object value, String... options) throws IOException {
        Path model = folder.resolve("model.vsm");
        Files.writeString(model, text);
        Path book = Workbooks.write(model, folder, options);
        Path edited = folder.resolve("edited.xlsx");
        try (XSSFWorkbook workbook = Workbooks.open(book); OutputStream out = Files.newOutputStream(edited)) {
            type(cell(workbook, state, key), value);
            workbook.write(out);
        }
        return vsm(folder, "import", edited.toString(), "--into", model.toString());
    }

    private static Cell cell(XSSFWorkbook workbook, String state, String key) {
        for (Row row : workbook.getSheet("vsm")) {
            if (row.getCell(RegisterSheet.STATE) != null && row.getCell(RegisterSheet.KEY).toString().equals(key)
                    && row.getCell(RegisterSheet.STATE).toString().equals(state)) {
                CellReference to = new CellReference(row.getCell(RegisterSheet.POINTER).getCellFormula());
                return workbook.getSheet(to.getSheetName()).getRow(to.getRow()).getCell(to.getCol());
            }
        }
        throw new AssertionError("no input " + key + " of " + state);
    }

    private static void type(Cell cell, Object value) {
        if (value == null) {
            cell.setBlank();
        } else if (value instanceof Double number) {
            cell.removeFormula();
            cell.setCellValue(number);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** One step of a stream, before and after; the value is in hours, a share or a number, and - is an emptied cell. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "process|S|||all; 2.5; PT 1 h 30 min; PT 2 h 30 min",
        "process|S|||all; 0.75; PT 1 h 30 min; PT 45 min",
        "process|S|||all; 3; PT 90 mins measured 2026-05-12 \"watch\"; PT 180 mins measured 2026-05-12 \"watch\"",
        "process|S|||all; 0.1234567; PT 1 h; PT 0.1234567 h",
        "process|S|||all; 2; PT ?; PT 2 h",
        "process|S|||all; -; PT 2 h // counted; PT ? // counted",
        "process|S|||all; 0.25; WT 1 h; WT 1 h  process time 15 min",
        "process|S|||all; 0.5; PT 1,5 h  WT 2 h; PT 0,5 h  WT 2 h",
        "wait|S|||all; 10; PT 1 h  WT 1 day elapsed; PT 1 h  WT 1.75 days elapsed",
        "wait|S|||low; 4; PT 1 h  WT 1 .. 3 days; PT 1 h  WT 0.5 .. 3 days",
        "wait|S|||high; 32; PT 1 h  WT 1 - 3 days; PT 1 h  WT 1 - 4 days",
        "process|S|||likely; 0.5; PT 20 min (5 min .. 2 h); PT 30 min (5 min .. 2 h)",
        "process|S|||likely; 2; PT exponential 1 h; PT exponential 2 h",
        "process|S|||likely; 0.5; `PT median 20 min, 95 % within 1 h`; `PT median 30 min, 95 % within 1 h`",
        "accurate|S|||all; 0.855; PT 1 h  %C&A 90 % estimated; PT 1 h  %C&A 85.5 % estimated",
        "accurate|S|||all; 0.5; PT 1 h  %C&A ?; PT 1 h  %C&A 50 %",
        "value|S|||all; necessary; PT 1 h  value adding 50 %; PT 1 h  necessary",
        "value.part|S|||all; 0.25; PT 1 h  value adding; PT 1 h  value adding 25 %",
        "batch|S|||all; 4; PT 1 h; PT 1 h  batch 4",
        "people|S|T||all; 2; PT 1 h; PT 1 h  people 2",
        "uptime|S|||all; 0.8; PT 1 h  uptime 90 %; PT 1 h  uptime 80 %",
        "cost|S|||all; 12.5; PT 1 h  cost 10 EUR; PT 1 h  cost 12.5 EUR",
    })
    void attributesOfAStep(String key, String value, String before, String after) throws IOException {
        Called called = imported(step(before), "A", key, value.equals("-") ? null : value.matches("[\\d.]+") ? (Object) Double.valueOf(value) : value,
                "--unit", "h");
        assertEquals(step(after), Files.readString(folder.resolve("model.vsm")), called.err() + called.out());
        assertEquals(0, called.exitCode(), called.err());
    }

    private static String step(String items) {
        String end = items.contains("//") ? "\n        }" : " }";
        return "value stream X {\n    team T\n    current state A {\n        step S by T { " + items + end + "\n        step E { PT 1 min }\n    }\n}\n";
    }

    private static final String STREAM = """
            value stream X {
                customer C demands 100 per week
                type Low "low" 60 %
                type High 40 %
                team T { people 2  cost 400 EUR per day }
                current state A {
                    queue Q 10
                    step S by T { PT 1 h for Low  PT 2 h for High  rework 10 % to S once }
                    either 30 % Left { step L { PT 5 min } } or 70 % Right { }
                    either 50 % Up { step U { PT 5 min } } otherwise Down { }
                }
                future state B from A {
                    improvement I { due 2026-01-31  status approved 2026-01-01 "board"  change Q to 5 }
                }
                objective O { key result lead time falls by 10 % measured 2 h on 2026-02-01 }
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "A; demand||||all; 30; demands 100 per week; demands 150 per week",
        "A; team.cost|T|||all; 60; cost 400 EUR per day; cost 480 EUR per day",
        "A; hours|T|||all; 6; cost 400 EUR per day; cost 400 EUR per day  works 6 h per day, 5 days per week",
        "A; process|S||High|likely; 3; PT 2 h for High; PT 3 h for High",
        "A; rework.once|S|S|High,Low|all; 0.2; rework 10 %; rework 20 %",
        "A; option|Left|||all; 0.2; either 30 %; either 20 %",
        "B; count|Q|||all; 7; change Q to 5; change Q to 7",
        "A; count|Q|||all; 12; queue Q 10; queue Q 12",
        "; due|I|B||all; 46113; due 2026-01-31; due 2026-04-01",
        "; status|I|B||all; done; change Q to 5 }; change Q to 5  status done }",
        "; measured|O/0|||all; 3; measured 2 h on 2026-02-01; measured 3 h on 2026-02-01",
        "; measured.on|O/0|||all; 46113; measured 2 h on 2026-02-01; `measured 2 h on 2026-02-01, 2 h on 2026-04-01`",
        "; goal|O/0|||all; 0.15; falls by 10 %; falls by 15 %",
    })
    void everythingElse(String state, String key, String value, String before, String after) throws IOException {
        Called called = imported(STREAM, state == null ? "" : state, key, value.matches("[\\d.]+") ? (Object) Double.valueOf(value) : value, "--unit", "h");
        assertEquals(STREAM.replace(before, after.replace("`", "")), Files.readString(folder.resolve("model.vsm")), called.err() + called.out());
        assertEquals(0, called.exitCode(), called.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "process|S||High|likely; 3; change S { process time 3 h for High }",
        "rework.once|S|S|High,Low|all; 0.2; change S { rework 20 % to S }",
        "option|Up|||all; 0.2; change Up to 20 %",
        "people|S|T||all; 2; change S { people 2 }",
        "demand||||all; 30; demand 30 per day",
    })
    void whatALaterStateHasOverwritten(String key, double value, String change) throws IOException {
        Called called = imported(STREAM, "B", key, value, "--unit", "h");
        String text = Files.readString(folder.resolve("model.vsm"));
        assertEquals(0, called.exitCode(), called.err() + called.out());
        assertEquals(STREAM.replace("change Q to 5 }\n", "change Q to 5 }\n        " + change + "\n"), text, called.err() + called.out());
    }

    @Test
    void lineEndsAndByteOrderMarkStay() throws IOException {
        String text = "\uFEFF" + STREAM.replace("\n", "\r\n");
        Called called = imported(text, "B", "process|S||High|likely", 3.0, "--unit", "h");
        assertEquals(0, called.exitCode(), called.err());
        String after = Files.readString(folder.resolve("model.vsm"));
        assertEquals(text.replace("change Q to 5 }\r\n", "change Q to 5 }\r\n        change S { process time 3 h for High }\r\n"), after);
    }

    @Test
    void germanWordsAreUnderstood() throws IOException {
        Called called = imported(step("PT 1 h"), "A", "value|S|||all", "notwendig", "--lang", "de");
        assertEquals(step("PT 1 h  necessary"), Files.readString(folder.resolve("model.vsm")), called.err() + called.out());
    }

    @Test
    void whatIsNoNumberIsListed() throws IOException {
        Called called = imported(step("PT 1 h"), "A", "process|S|||all", "about an hour");
        assertEquals(1, called.exitCode());
        assertTrue(called.out().contains("A: S, process time → about an hour: no number"), called.out());
        assertEquals(step("PT 1 h"), Files.readString(folder.resolve("model.vsm")));
    }

    @Test
    void whatMakesTheTextWrongIsListedWithTheError() throws IOException {
        Called called = imported(STREAM, "A", "option|Left|||all", 0.9);
        assertEquals(1, called.exitCode());
        assertTrue(called.out().contains("Left, share → 90 %: the text would have an error: "), called.out());
        assertEquals(STREAM, Files.readString(folder.resolve("model.vsm")));
    }
}
