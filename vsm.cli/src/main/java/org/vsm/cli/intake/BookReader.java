package org.vsm.cli.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Labels;
import org.vsm.cli.intake.ReturnedBook.ReturnedInput;
import org.vsm.cli.intake.ReturnedBook.ReturnedRow;
import org.vsm.cli.intake.ReturnedBook.ReturnedStream;
import org.vsm.cli.intake.ReturnedBook.Unusable;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.cli.workbook.entry.EntryColumn;
import org.vsm.cli.workbook.input.RegisterSheet;
import org.vsm.cli.workbook.input.RowWords;

/** Reads a workbook that vsm wrote and people worked on. */
public final class BookReader {
    private static final long LIMIT = 50_000_000;
    /** A formula that only shows another cell, however the program writes it that saved the workbook. */
    private static final Pattern POINTER = Pattern.compile("\\+?\\$?(?:'(?:[^']|'')+'|[^'!()*/+&,-]+)[!.]\\$?[A-Z]{1,3}\\$?\\d+");

    private final Labels labels;

    /** @param labels the language of the messages */
    public BookReader(Labels labels) {
        this.labels = labels;
    }

    /**
     * Reads a workbook.
     *
     * @param name as it is printed
     * @throws CommandFailure where it cannot be read, or vsm did not write it: the message says what is expected where
     */
    public ReturnedBook read(Path file, String name) {
        if (Files.isDirectory(file)) {
            throw failure(ExitCode.INPUT_OUTPUT, "file.folder", name, null);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            if (Files.size(file) > LIMIT) {
                throw failure(ExitCode.INPUT_OUTPUT, "import.large", name, null);
            }
            try (XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
                return book(workbook, name);
            }
        } catch (NoSuchFileException e) {
            throw failure(ExitCode.INPUT_OUTPUT, "file.missing", name, e);
        } catch (UnsupportedFileFormatException | EmptyFileException | POIXMLException | OpenXML4JRuntimeException e) {
            throw failure(ExitCode.INPUT_OUTPUT, "import.format", name, e);
        } catch (IllegalArgumentException e) {
            // the hidden sheet was edited
            throw failure(ExitCode.FINDINGS, "import.version", name, e);
        } catch (IOException e) {
            throw failure(ExitCode.INPUT_OUTPUT, "import.format", name, e);
        }
    }

    private CommandFailure failure(ExitCode code, String key, String name, Exception cause) {
        return new CommandFailure(code, labels.text(key, name), cause);
    }

    private ReturnedBook book(XSSFWorkbook workbook, String name) {
        Sheet register = register(workbook, name);
        List<ReturnedStream> streams = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        register.forEach(rows::add);
        for (int i = 1; i < rows.size(); i++) {
            if (RegisterSheet.STREAM.equals(text(rows.get(i), 0))) {
                int end = i + 1;
                while (end < rows.size() && !RegisterSheet.STREAM.equals(text(rows.get(end), 0))) {
                    end++;
                }
                streams.add(stream(workbook, rows.get(i), rows.subList(i + 1, end)));
            }
        }
        return new ReturnedBook(Locale.forLanguageTag(text(rows.get(0), RegisterSheet.KEY)), streams);
    }

    private Sheet register(XSSFWorkbook workbook, String name) {
        for (Sheet sheet : workbook) {
            Row first = sheet.getRow(0);
            if (first != null && RegisterSheet.MARK.equals(text(first, 0))) {
                Object version = content(first.getCell(RegisterSheet.STATE));
                if (!(version instanceof Double number) || number != RegisterSheet.VERSION) {
                    throw failure(ExitCode.FINDINGS, "import.version", name, null);
                }
                return sheet;
            }
        }
        throw failure(ExitCode.FINDINGS, "import.stranger", name, null);
    }

    private static ReturnedStream stream(Workbook workbook, Row head, List<Row> rows) {
        List<ReturnedInput> inputs = new ArrayList<>();
        List<ReturnedRow> lines = new ArrayList<>();
        String collected = "";
        Object by = null;
        Object day = null;
        for (Row row : rows) {
            switch (text(row, 0)) {
                case RegisterSheet.INPUT -> inputs.add(input(workbook, row));
                case RegisterSheet.DAY -> {
                    collected = text(row, RegisterSheet.STATE);
                    day = content(target(workbook, row));
                }
                case RegisterSheet.BY -> by = content(target(workbook, row));
                case RegisterSheet.ENTRY -> line(workbook, row, lines);
                default -> { }
            }
        }
        lines.addAll(linesBelow(workbook, rows));
        return new ReturnedStream(text(head, RegisterSheet.STATE), CellUnit.Kind.valueOf(text(head, RegisterSheet.KEY)), inputs, collected, by,
                day, lines);
    }

    private static ReturnedInput input(Workbook workbook, Row row) {
        Cell target = target(workbook, row);
        boolean gone = target == null && !isPointer(row.getCell(RegisterSheet.POINTER));
        boolean points = target != null && target.getCellType() == CellType.FORMULA && isPointer(target);
        return new ReturnedInput(text(row, RegisterSheet.STATE), text(row, RegisterSheet.KEY), content(row.getCell(RegisterSheet.VALUE)),
                RegisterSheet.INHERITED.equals(text(row, RegisterSheet.HOW)), points, isMoved(row, target),
                target != null && target.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(target), gone ? new Unusable("#REF!") : content(target));
    }

    /** Sorted rows take their numbers with them, but not what points to them. */
    private static boolean isMoved(Row row, Cell target) {
        String words = text(row, RegisterSheet.ROW_WORDS);
        return target != null && !words.isEmpty() && !words.equals(RowWords.of(target));
    }

    private static void line(Workbook workbook, Row row, List<ReturnedRow> lines) {
        Cell first = target(workbook, row);
        if (first != null) {
            lines.add(new ReturnedRow(text(row, RegisterSheet.KEY), first.getRowIndex() + 1, text(row, RegisterSheet.STEP),
                    text(row, RegisterSheet.WHO), cells(first.getRow(), first.getColumnIndex())));
        }
    }

    /** Lines that people added below those that were printed. */
    private static List<ReturnedRow> linesBelow(Workbook workbook, List<Row> rows) {
        Cell last = rows.stream().filter(row -> RegisterSheet.ENTRY.equals(text(row, 0))).map(row -> target(workbook, row)).filter(Objects::nonNull)
                .max(Comparator.comparingInt(Cell::getRowIndex)).orElse(null);
        List<ReturnedRow> more = new ArrayList<>();
        for (int i = last == null ? 0 : last.getRowIndex() + 1; last != null && i <= last.getSheet().getLastRowNum(); i++) {
            Row row = last.getSheet().getRow(i);
            Map<EntryColumn, Object> cells = row == null ? Map.of() : cells(row, last.getColumnIndex());
            if (!cells.isEmpty()) {
                more.add(new ReturnedRow("", i + 1, "", "", cells));
            }
        }
        return more;
    }

    private static Map<EntryColumn, Object> cells(Row row, int firstColumn) {
        Map<EntryColumn, Object> cells = new EnumMap<>(EntryColumn.class);
        for (EntryColumn column : EntryColumn.values()) {
            Object content = content(row.getCell(firstColumn + column.ordinal()));
            if (content != null) {
                cells.put(column, content);
            }
        }
        return cells;
    }

    private static boolean isPointer(Cell cell) {
        return cell != null && cell.getCellType() == CellType.FORMULA && POINTER.matcher(cell.getCellFormula()).matches();
    }

    /** The cell that a row of the register points to; null where it is gone. */
    private static Cell target(Workbook workbook, Row row) {
        Cell pointer = row.getCell(RegisterSheet.POINTER);
        if (!isPointer(pointer)) {
            return null;
        }
        CellReference reference = new CellReference(pointer.getCellFormula());
        Sheet sheet = reference.getSheetName() == null ? row.getSheet() : workbook.getSheet(reference.getSheetName());
        Row cells = sheet == null ? null : sheet.getRow(reference.getRow());
        return cells == null ? null : cells.getCell(reference.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Blank words are an empty cell. */
    private static Object content(Cell cell) {
        if (cell == null) {
            return null;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue().isBlank() ? null : cell.getStringCellValue().strip();
            case BLANK, _NONE -> null;
            case BOOLEAN -> new Unusable(Boolean.toString(cell.getBooleanCellValue()));
            default -> new Unusable("#");
        };
    }

    private static String text(Row row, int column) {
        return content(row.getCell(column)) instanceof String words ? words : "";
    }
}
