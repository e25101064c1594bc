package org.vsm.cli.workbook.input;

import java.util.Map;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.input.InputCells.InputCell;
import org.vsm.cli.workbook.input.StreamInputs.EntryRow;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;

/**
 * A hidden sheet that tells {@code vsm import} what the inputs were on export. Each row points to its cell by a formula:
 * that finds the cell again when people have moved or renamed things.
 */
public final class RegisterSheet {
    /** What the first cell says. */
    public static final String MARK = "vsm workbook";
    /** How the rows are to be read. */
    public static final int VERSION = 1;
    /** The first cell of the row of a stream, which heads those of its inputs. */
    public static final String STREAM = "stream";
    /** The first cell of the row of an input. */
    public static final String INPUT = "input";
    /** The first cell of the row of the day of a collection sheet. */
    public static final String DAY = "day";
    /** The first cell of the row that tells who filled in a collection sheet. */
    public static final String BY = "by";
    /** The first cell of the row of a line in a collection sheet. */
    public static final String ENTRY = "entry";
    /** In rows of inputs: the cell pointed to the state before. */
    public static final String INHERITED = "inherited";
    /** The column of the state's name. */
    public static final int STATE = 1;
    /** The column of the key, or of the element's name. */
    public static final int KEY = 2;
    /** The column of the value. */
    public static final int VALUE = 3;
    /** The column that says whether the cell was inherited. */
    public static final int HOW = 4;
    /** The column of the formula that points to the cell. */
    public static final int POINTER = 5;
    /** In rows of inputs: the column of the words left of the cell. */
    public static final int ROW_WORDS = 6;
    /** In rows of lines of a collection sheet: the column of what was printed as the step's title. */
    public static final int STEP = VALUE;
    /** In rows of lines of a collection sheet: the column of who was printed as performing it. */
    public static final int WHO = HOW;

    private final Page page;
    private int row;

    public RegisterSheet(Page page) {
        this.page = page;
    }

    /** Writes the rows that tell what wrote the workbook. */
    public void begin(Words words) {
        page.text(row, 0, MARK, Look.NOTE);
        page.number(row, STATE, (double) VERSION, Look.NOTE);
        page.text(row, KEY, words.language().getLanguage(), Look.NOTE);
        page.text(row++, VALUE, words.text("register.note"), Look.NOTE);
    }

    /** Writes the rows of a stream. */
    public void add(StreamInputs stream) {
        page.text(row, 0, STREAM, Look.NOTE);
        page.text(row, STATE, stream.whole().stream().facts().name(), Look.NOTE);
        page.text(row, KEY, stream.unit().kind().name(), Look.NOTE);
        page.number(row++, VALUE, stream.unit().seconds(), Look.NOTE);
        for (Map.Entry<String, InputCells> state : stream.states().entrySet()) {
            state.getValue().all().forEach(cell -> input(state.getKey(), cell));
        }
        stream.plan().all().forEach(cell -> input("", cell));
        line(BY, stream.entry().state(), "", stream.entry().by());
        line(DAY, stream.entry().state(), "", stream.entry().day());
        for (EntryRow each : stream.entry().rows()) {
            if (!each.element().isEmpty()) {
                page.text(row, STEP, page.shown(each.first()), Look.NOTE);
                page.text(row, WHO, page.shown(each.who()), Look.NOTE);
            }
            line(ENTRY, stream.entry().state(), each.element(), each.first());
        }
    }

    /** Writes what belongs to the sheet as a whole. */
    public void finish(Words words) {
        page.finish(words);
    }

    private void input(String state, InputCell cell) {
        page.text(row, 0, INPUT, Look.NOTE);
        page.text(row, STATE, state, Look.NOTE);
        page.text(row, KEY, cell.input().key().text(), Look.NOTE);
        Object value = cell.input().value();
        if (value instanceof String words) {
            page.text(row, VALUE, words, Look.NOTE);
        } else if (value != null) {
            page.number(row, VALUE, (Double) value, Look.NOTE);
        }
        if (cell.inherited()) {
            page.text(row, HOW, INHERITED, Look.NOTE);
        }
        page.text(row, ROW_WORDS, RowWords.of(page.cell(cell.slot())), Look.NOTE);
        point(cell.slot(), value instanceof String words ? words : null);
    }

    private void line(String kind, String state, String element, Slot cell) {
        page.text(row, 0, kind, Look.NOTE);
        page.text(row, STATE, state, Look.NOTE);
        page.text(row, KEY, element, Look.NOTE);
        point(cell, element.isEmpty() ? null : page.shown(cell));
    }

    private void point(Slot cell, String words) {
        if (words == null) {
            page.formula(row++, POINTER, Expr.of(cell), Look.NOTE);
        } else {
            page.wordFormula(row++, POINTER, Expr.of(cell), words, Look.NOTE);
        }
    }
}
