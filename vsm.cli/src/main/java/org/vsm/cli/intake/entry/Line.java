package org.vsm.cli.intake.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vsm.cli.intake.ReturnedBook.ReturnedRow;
import org.vsm.cli.intake.ReturnedBook.Unusable;
import org.vsm.cli.intake.text.Amounts;
import org.vsm.cli.intake.text.Refusal;
import org.vsm.cli.workbook.entry.EntryColumn;

/** A line of the collection sheet, in the words of the text. What cannot be read in it is left out and told. */
final class Line {
    private static final List<EntryColumn> WAIT = List.of(EntryColumn.WAIT_LOW, EntryColumn.WAIT_LIKELY, EntryColumn.WAIT_HIGH);
    private static final List<EntryColumn> PROCESS = List.of(EntryColumn.PROCESS_LOW, EntryColumn.PROCESS_LIKELY, EntryColumn.PROCESS_HIGH);
    private static final List<String> UNITS = List.of("s", "min", "h", "d");

    private final ReturnedRow row;
    private final Amounts amounts;
    private final Origins origins;
    private final Map<EntryColumn, Object> cells = new EnumMap<>(EntryColumn.class);
    private final Map<String, Refusal> unreadable = new LinkedHashMap<>();

    /** @param origins of numbers, as the cells offer them */
    Line(ReturnedRow row, Amounts amounts, Origins origins) {
        this.row = row;
        this.amounts = amounts;
        this.origins = origins;
        cells.putAll(row.cells());
        times(WAIT, "wait");
        times(PROCESS, "process");
        row.cells().forEach(this::check);
        checkUnit();
        checkSource();
    }

    private void leaveOut(String column, Refusal why, List<EntryColumn> columns) {
        unreadable.putIfAbsent(column, why);
        columns.forEach(cells::remove);
    }

    private void times(List<EntryColumn> columns, String word) {
        for (EntryColumn column : columns) {
            if (row.cells().containsKey(column) && !isAmount(row.cells().get(column))) {
                leaveOut(word, Refusal.NOT_A_NUMBER, columns);
            }
        }
        if (columns.stream().anyMatch(cells::containsKey) && time(columns) == null) {
            leaveOut(word, Refusal.ONE_END, columns);
        }
    }

    private static boolean isAmount(Object content) {
        return content instanceof Double number && number >= 0;
    }

    private void check(EntryColumn column, Object content) {
        String word = column.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (column.isText() && content instanceof Unusable) {
            leaveOut(word, Refusal.UNREADABLE, List.of(column));
        } else if (column == EntryColumn.ACCURATE || column == EntryColumn.BACK || column == EntryColumn.WAITING) {
            boolean share = column != EntryColumn.WAITING;
            if (!isAmount(content)) {
                leaveOut(word, Refusal.NOT_A_NUMBER, List.of(column));
            } else if (share && (Double) content > 1) {
                leaveOut(word, Refusal.NOT_A_SHARE, List.of(column));
            } else if (!share && amounts.count((Double) content) == null) {
                leaveOut(word, Refusal.NOT_WHOLE, List.of(column));
            }
        }
    }

    /** Times without a unit that is known say nothing, and neither does a unit without times. */
    private void checkUnit() {
        if (!has(EntryColumn.UNIT)) {
            return;
        }
        if (!UNITS.contains(words(EntryColumn.UNIT))) {
            if (hasWait()) {
                leaveOut("wait", Refusal.NO_UNIT, WAIT);
            }
            if (hasProcess()) {
                leaveOut("process", Refusal.NO_UNIT, PROCESS);
            }
            leaveOut("unit", Refusal.NOT_OFFERED, List.of(EntryColumn.UNIT));
        } else if (!hasWait() && !hasProcess()) {
            leaveOut("unit", Refusal.NO_NUMBER, List.of(EntryColumn.UNIT));
        }
    }

    private void checkSource() {
        if (has(EntryColumn.SOURCE) && !origins.isOffered(words(EntryColumn.SOURCE))) {
            leaveOut("source", Refusal.NOT_OFFERED, List.of(EntryColumn.SOURCE));
        } else if (has(EntryColumn.SOURCE) && !hasNumbers()) {
            leaveOut("source", Refusal.NO_NUMBER, List.of(EntryColumn.SOURCE));
        }
    }

    private boolean hasNumbers() {
        return hasWait() || hasProcess() || has(EntryColumn.ACCURATE) || has(EntryColumn.WAITING) || has(EntryColumn.BACK);
    }

    int number() {
        return row.number();
    }

    /** The element's name; empty for a new step. */
    String element() {
        return row.element();
    }

    /** What the line is called in messages. */
    String title() {
        String step = words(EntryColumn.STEP);
        return step == null ? row.element() : step;
    }

    /** What cannot be read, by the names of the columns. */
    Map<String, Refusal> unreadable() {
        return unreadable;
    }

    /** The words in a column; null where there are none. */
    String words(EntryColumn column) {
        Object cell = cells.get(column);
        return cell instanceof String words ? words.replaceAll("[\\p{Cntrl}&&[^\n]]", " ") : cell instanceof Double number ? amounts.number(number) : null;
    }

    boolean has(EntryColumn column) {
        return cells.containsKey(column);
    }

    /** Whether the line says anything at all. */
    boolean isEmpty() {
        return row.cells().isEmpty();
    }

    /** Whether the title is not any more what was printed. */
    boolean isRenamed() {
        return !row.step().equals(has(EntryColumn.STEP) ? words(EntryColumn.STEP) : "");
    }

    /** Whether others perform the step than was printed. */
    boolean isMovedToOthers() {
        return !row.who().equals(has(EntryColumn.WHO) ? words(EntryColumn.WHO) : "");
    }

    /** The wait as the text writes it; null where there is none. */
    String waitTime() {
        return hasWait() ? time(WAIT) : null;
    }

    /** The process time as the text writes it; null where there is none. */
    String processTime() {
        return hasProcess() ? time(PROCESS) : null;
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
        if (filled.size() == columns.size()) {
            return amount(columns.get(1)) + " (" + amount(columns.get(0)) + " .. " + amount(columns.get(2)) + ")";
        }
        return filled.equals(List.of(columns.get(0), columns.get(2))) ? amount(columns.get(0)) + " .. " + amount(columns.get(2)) : null;
    }

    private String amount(EntryColumn column) {
        String unit = has(EntryColumn.UNIT) ? words(EntryColumn.UNIT) : origins.usualUnit();
        return amounts.number((Double) cells.get(column)) + " " + unit;
    }

    /** A share in per cent, with its sign; null where there is none. */
    String percent(EntryColumn column) {
        return has(column) ? amounts.percent((Double) cells.get(column)) + " %" : null;
    }

    /** The share that is sent back; unknown where only the step is named that it goes to. */
    String back() {
        return has(EntryColumn.BACK) ? percent(EntryColumn.BACK) : "?";
    }

    /** Whether anything is sent back. */
    boolean hasBack() {
        return has(EntryColumn.BACK) || has(EntryColumn.BACK_TO);
    }

    /** Units that wait; null where there are none. */
    String waiting() {
        return has(EntryColumn.WAITING) ? amounts.count((Double) cells.get(EntryColumn.WAITING)) : null;
    }

    /** What the text says about where the numbers come from: with a blank before it, or nothing. */
    String source() {
        return has(EntryColumn.SOURCE) ? origins.written(words(EntryColumn.SOURCE)) : "";
    }
}
