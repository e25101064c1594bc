package org.vsm.cli.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.vsm.cli.command.Called;

/** What was filled in on the collection sheet becomes text; a workbook of somebody else's does not. */
class FilledInSheetTest extends WithEditedWorkbook {

    private static final String COUNTED = """
            value stream S "Service" {
                team Desk "Help desk" { people 2 }
                current state A {
                    demand 30 per day
                    step Log by Desk  // comes first
                    queue Pile 12
                    step Check by Desk { process time ?  // nobody knows
                    }
                    delivery
                }
            }
            """;

    @Test
    void aStrangersWorkbookIsToldWhatIsExpected() throws IOException {
        Path model = model(incident());
        Path book = folder.resolve("other.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(book)) {
            workbook.createSheet("Steps").createRow(0).createCell(0).setCellValue("Step");
            workbook.write(out);
        }
        Called called = imported(book, model);
        assertEquals(1, called.exitCode());
        assertTrue(called.err().contains("other.xlsx: not a workbook that vsm wrote. Expected is one that vsm excel made"), called.err());
        Files.writeString(book, "no workbook");
        assertEquals(3, imported(book, model).exitCode());
    }

    @Test
    void aFilledInCollectionSheetBecomesText() throws IOException {
        Path model = model(COUNTED);
        Path book = edited(model, workbook -> {
            Sheet sheet = workbook.getSheet("Data entry");
            row(sheet, "Log", 2, "min", null, 5.0, null, null, 8.0);
            row(sheet, "Pile", 10, 7.0);
            row(sheet, "Check", 2, "h", null, null, null, 1.0, null, 3.0);
            Cell first = Workbooks.beside(sheet, "Step, wait", "Check", 0);
            Sheet where = first.getSheet();
            where.getRow(first.getRowIndex() + 1).getCell(0).setCellValue("Ask the customer");
            where.getRow(first.getRowIndex() + 1).getCell(1).setCellValue("Help desk");
            where.getRow(first.getRowIndex() + 1).getCell(14).setCellValue("Log");
            where.getRow(first.getRowIndex() + 1).getCell(7).setCellValue(10);
            where.getRow(first.getRowIndex() + 1).getCell(2).setCellValue("min");
        });
        Called called = imported(book, model);
        assertEquals(0, called.exitCode(), called.err() + called.out());
        assertEquals("""
                value stream S "Service" {
                    team Desk "Help desk" { people 2 }
                    current state A {
                        demand 30 per day
                        step Log by Desk { wait time 5 min  process time 8 min }  // comes first
                        step "Ask the customer" by Desk { process time 10 min }
                        queue Pile 7
                        step Check by Desk { process time 1 h .. 3 h  // nobody knows
                        }
                        delivery
                    }
                }
                """, Files.readString(model));
    }

    private static void row(Sheet sheet, String element, int column, Object... values) {
        Cell first = Workbooks.beside(sheet, "Step, wait", element, 0);
        for (int i = 0; i < values.length; i++) {
            Cell cell = first.getRow().getCell(column + i);
            if (values[i] instanceof Double number) {
                cell.setCellValue(number);
            } else if (values[i] instanceof String words) {
                cell.setCellValue(words);
            }
        }
    }
}
