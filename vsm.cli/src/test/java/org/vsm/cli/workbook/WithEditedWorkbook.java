package org.vsm.cli.workbook;

import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.Samples;
import org.vsm.cli.command.Called;

/** A test in which somebody edits the workbook of a model, which is then imported. */
abstract class WithEditedWorkbook {

    @TempDir
    Path folder;

    Path model(String text) throws IOException {
        Path file = folder.resolve("model.vsm");
        Files.writeString(file, text);
        return file;
    }

    static String incident() throws IOException {
        return Files.readString(Samples.FOLDER.resolve("incident-management.vsm"));
    }

    /** Writes the workbook of a model and changes something in it. */
    Path edited(Path model, Consumer<XSSFWorkbook> edit, String... options) throws IOException {
        Path book = Workbooks.write(model, folder, options);
        try (XSSFWorkbook workbook = Workbooks.open(book); OutputStream out = Files.newOutputStream(folder.resolve("edited.xlsx"))) {
            edit.accept(workbook);
            workbook.write(out);
        }
        return folder.resolve("edited.xlsx");
    }

    static void overwrite(Cell cell, double number) {
        cell.removeFormula();
        cell.setCellValue(number);
    }

    Called imported(Path book, Path model, String... options) {
        List<String> arguments = new ArrayList<>(List.of("import", book.toString(), "--into", model.toString()));
        arguments.addAll(List.of(options));
        return vsm(folder, arguments.toArray(String[]::new));
    }

    static Cell input(XSSFWorkbook workbook, String state, String element, int column) {
        return Workbooks.beside(workbook.getSheet(state), "Element", element, column);
    }

    static Cell beside(XSSFWorkbook workbook, String state, String part, String text, int column) {
        return Workbooks.beside(workbook.getSheet(state), part, text, column);
    }
}
