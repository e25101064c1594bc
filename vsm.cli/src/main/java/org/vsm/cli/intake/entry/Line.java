package org.vsm.cli.intake.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vsm.cli.intake.ReturnedBook.ReturnedRow;
import org.vsm.cli.intake.text.Amounts;
import org.vsm.cli.workbook.entry.EntryColumn;

/** A line of the collection sheet, in the words of the text. */
final class Line {
    private static final List<EntryColumn> WAIT = List.of(EntryColumn.WAIT_LOW, EntryColumn.WAIT_LIKELY, EntryColumn.WAIT_HIGH);
    private static final List<EntryColumn> PROCESS = List.of(EntryColumn.PROCESS_LOW, EntryColumn.PROCESS_LIKELY, EntryColumn.PROCESS_HIGH);
    private static final List<String> UNITS = List.of("s", "min", "h", "d");

    private final ReturnedRow row;
    private final Amounts amounts;
    private final String usualUnit;

    Line(ReturnedRow row, Amounts amounts, String usualUnit) {
        this.row = row;
        this.amounts = amounts;
        this.usualUnit = usualUnit;
    }

    int number() {
        return row.number();
    }

    /** The words in a column; null where there are none. */
    String words(EntryColumn column) {
        Object cell = row.cells().get(column);
        return cell instanceof String words ? words.replaceAll("[\\p{Cntrl}&&[^\n]]", " ") : cell instanceof Double number ? amounts.number(number) : null;
    }

    /** The number in a column; null where there is none. */
    Double number(EntryColumn column) {
        return row.cells().get(column) instanceof Double number ? number : null;
    }

    boolean has(EntryColumn column) {
        return row.cells().containsKey(column);
    }

    /** Whether something stands in columns where only numbers are expected. */
    boolean hasWordsForNumbers() {
        for (Map.Entry<EntryColumn, Object> cell : row.cells().entrySet()) {
            boolean number = WAIT.contains(cell.getKey()) || PROCESS.contains(cell.getKey()) || cell.getKey() == EntryColumn.ACCURATE
                    || cell.getKey() == EntryColumn.WAITING || cell.getKey() == EntryColumn.BACK;
            if (number && !(cell.getValue() instanceof Double value && value >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line says anything that was not printed in it. */
    boolean isFilled() {
        return row.cells().keySet().stream().anyMatch(column -> column.ordinal() > EntryColumn.UNIT.ordinal());
    }

    /** The wait as the text writes it; null where there is none. */
    String waitTime() {
        return time(WAIT);
    }

    /** The process time as the text writes it; null where there is none. */
    String processTime() {
        return time(PROCESS);
    }

    boolean hasWait() {
        return WAIT.stream().anyMatch(this::has);
    }

    boolean hasProcess() {
        return PROCESS.stream().anyMatch(this::has);
    }

    /** One number, low and high, or all three; null for anything else. */
    private String time(List<EntryColumn> columns) {
        List<EntryColumn> filled = new ArrayList<>(columns.stream().filter(this::has).toList());
        if (filled.size() == 1) {
            return amount(filled.get(0));
        }
        String range = amount(columns.get(0)) + " .. " + amount(columns.get(2));
        if (filled.size() == columns.size()) {
            return amount(columns.get(1)) + " (" + range + ")";
        }
        return filled.equals(List.of(columns.get(0), columns.get(2))) ? range : null;
    }

    private String amount(EntryColumn column) {
        Double number = number(column);
        return number == null ? "" : amounts.number(number) + " " + unit();
    }

    private String unit() {
        String written = words(EntryColumn.UNIT);
        return written != null && UNITS.contains(written) ? written : usualUnit;
    }

    /** Whether the unit is one of those that are offered, or none. */
    boolean hasUnit() {
        String written = words(EntryColumn.UNIT);
        return written == null || UNITS.contains(written);
    }

    /** A share in per cent, with its sign; null where there is none. */
    String percent(EntryColumn column) {
        return number(column) == null ? null : amounts.percent(number(column)) + " %";
    }

    /** Units that wait; null where it is no whole number. */
    String waiting() {
        return amounts.count(number(EntryColumn.WAITING));
    }
}
