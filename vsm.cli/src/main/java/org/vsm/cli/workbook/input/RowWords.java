package org.vsm.cli.workbook.input;

import java.util.StringJoiner;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;

/**
 * The words left of an input, which say what its number is about. Where others stand there when the workbook comes back, its
 * rows were sorted or moved, and the number belongs to something else.
 */
public final class RowWords {
    private static final int LONGEST = 1000;

    private RowWords() {
    }

    /** The fixed words left of a cell; empty where there are none. */
    public static String of(Cell input) {
        Row row = input.getRow();
        StringJoiner words = new StringJoiner("|");
        for (int column = 0; column < input.getColumnIndex(); column++) {
            Cell cell = row.getCell(column);
            if (cell != null && cell.getCellType() == CellType.STRING && cell.getCellStyle().getLocked() && !cell.getStringCellValue().isBlank()) {
                words.add(cell.getStringCellValue().strip().replaceAll("\\s+", " "));
            }
        }
        String all = words.toString();
        return all.length() > LONGEST ? all.substring(0, LONGEST).strip() : all;
    }
}
