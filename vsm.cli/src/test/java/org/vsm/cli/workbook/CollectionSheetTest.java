package org.vsm.cli.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vsm.cli.command.Called;
import org.vsm.cli.workbook.entry.EntryColumn;

/** What people wrote into a collection sheet is in the text afterwards, or in the list of what was not taken over. */
class CollectionSheetTest {
    private static final String TEXT = """
            value stream S "Service" {
                customer Clients demands 20 per day
                team Desk "Help desk" { people 2 }
                team Back "Back office"
                current state A {
                    step Log by 2 Desk { process time 5 min }
                    step Check "Check it" { rework 5 % to Log }
                    queue Pile 12
                    delay for Clients 1 h
                    handoff to Back
                    step Close
                    delivery
                }
                future state B from A { }
            }
            """;

    @TempDir
    Path folder;

    private Called imported(Consumer<Sheet> edit) throws IOException {
        Path model = folder.resolve("model.vsm");
        Files.writeString(model, TEXT);
        Path book = Workbooks.write(model, folder);
        Path edited = folder.resolve("edited.xlsx");
        try (XSSFWorkbook workbook = Workbooks.open(book); OutputStream out = Files.newOutputStream(edited)) {
            edit.accept(workbook.getSheet("Data entry"));
            workbook.write(out);
        }
        return vsm(folder, "import", edited.toString(), "--into", model.toString());
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("model.vsm"));
    }

    private static Row row(Sheet sheet, String element) {
        return Workbooks.beside(sheet, "Step, wait", element, 0).getRow();
    }

    private static void write(Row row, EntryColumn column, Object value) {
        if (value instanceof Double number) {
            row.getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(number);
        } else {
            row.getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(value.toString());
        }
    }

    @Test
    void anotherTitleAndOtherPerformersComeIntoTheText() throws IOException {
        Called called = imported(sheet -> {
            write(row(sheet, "Log"), EntryColumn.WHO, "help desk und Back office");
            write(row(sheet, "Log"), EntryColumn.STEP, "Log the \"case\"");
            write(row(sheet, "Check it"), EntryColumn.STEP, "Check everything");
            write(row(sheet, "Check everything"), EntryColumn.WHO, "Back");
        });
        assertEquals(0, called.exitCode(), called.err() + called.out());
        assertEquals(TEXT.replace("step Log by 2 Desk", "step Log \"Log the \\\"case\\\"\" by 2 Desk, Back")
                .replace("\"Check it\"", "\"Check everything\" by Back"), text());
    }

    @Test
    void whatIsNotClearIsListed() throws IOException {
        Called called = imported(sheet -> {
            Row close = row(sheet, "Close");
            write(close, EntryColumn.STEP, "log");
            write(close, EntryColumn.PROCESS_LIKELY, "two hours");
            write(close, EntryColumn.WAIT_LIKELY, 3.0);
            write(close, EntryColumn.ACCURATE, 95.0);
            write(row(sheet, "Check it"), EntryColumn.WHO, "Mr Smith");
            write(row(sheet, "Check it"), EntryColumn.AFTER, "Close");
            write(row(sheet, "delay for Clients"), EntryColumn.STEP, "They think");
            write(row(sheet, "Pile"), EntryColumn.SOURCE, "counted");
            write(sheet.getRow(3), EntryColumn.WHO, "A. Smith");
            sheet.getRow(3).getCell(7).setCellValue("yesterday");
        });
        assertEquals(1, called.exitCode(), called.err());
        assertEquals(List.of("collection sheet, row 12, log: wait time 3 h", "", "Not taken over:",
                "  collection sheet, row 8, Check it: who: nothing of this name is known"), called.out().lines().limit(4).toList());
        for (String expected : List.of("row 8, Check it: comes after: where an element stands", "row 12, log: work: no number",
                "row 12, log: %C&A: a share is from 0 % to 100 %", "row 12, log: name: something of this name is there already",
                "They think: name: it has no name in the text", "Pile: how known: only what the cell offers", "sheet, day: no day",
                "sheet, collected by: there is no number")) {
            assertTrue(called.out().contains(expected), expected + " in " + called.out());
        }
        assertEquals(TEXT.replace("step Close", "step Close { wait time 3 h }"), text());
    }

    @Test
    void whoCollectedTheNumbersStandsAtThem() throws IOException {
        Called called = imported(sheet -> {
            write(row(sheet, "Log"), EntryColumn.PROCESS_LIKELY, 8.0);
            write(row(sheet, "Log"), EntryColumn.UNIT, "min");
            write(row(sheet, "Log"), EntryColumn.SOURCE, "Measured");
            write(row(sheet, "Close"), EntryColumn.BACK_TO, "check it");
            write(sheet.getRow(3), EntryColumn.WHO, "A. Smith");
            sheet.getRow(3).getCell(7).setCellValue(46000);
        });
        assertEquals(TEXT.replace("process time 5 min", "process time 8 min measured 2025-12-09 \"A. Smith\"")
                .replace("step Close", "step Close { rework ? to Check }"), text(), called.err() + called.out());
    }

    /** Nothing vanishes: one column after the other is filled in, of a step, a buffer, a wait, a hand-off, and in lines for new steps. */
    @ParameterizedTest
    @EnumSource(EntryColumn.class)
    void everyCellIsInTheTextOrInTheList(EntryColumn column) throws IOException {
        int[] lines = {7, 9, 10, 11, 14, 25};
        Object value = column.isText() || column == EntryColumn.UNIT ? "Zzz" : Double.valueOf(1);
        Called called = imported(sheet -> {
            for (int line : lines) {
                Row row = sheet.getRow(line - 1) == null ? sheet.createRow(line - 1) : sheet.getRow(line - 1);
                write(row, column, column == EntryColumn.STEP ? value.toString() + line : value);
            }
        });
        for (int line : lines) {
            assertTrue(called.out().contains("row " + line + ", "), line + " in " + called.out() + called.err());
        }
        assertEquals(called.out().contains("Not taken over:") ? 1 : 0, called.exitCode(), called.err());
    }

    @Test
    void aWholeLineWithAnErrorIsListedAndTheOthersAreTakenOver() throws IOException {
        Called called = imported(sheet -> {
            write(row(sheet, "Check it"), EntryColumn.BACK, 0.97);
            write(row(sheet, "Check it"), EntryColumn.BACK_TO, "Close");
            write(row(sheet, "Log"), EntryColumn.WAIT_LIKELY, 1.0);
        });
        assertEquals(1, called.exitCode(), called.err());
        assertTrue(called.out().contains("row 8, Check it: the whole line: the text would have an error: "), called.out());
        assertEquals(TEXT.replace("process time 5 min", "process time 5 min  wait time 1 h"), text());
    }
}
