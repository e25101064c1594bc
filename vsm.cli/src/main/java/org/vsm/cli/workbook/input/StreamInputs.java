package org.vsm.cli.workbook.input;

import java.util.List;
import java.util.Map;
import org.vsm.cli.streams.WholeStream;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.cli.workbook.formula.Slot;

/**
 * What people may change in the sheets of a stream.
 *
 * @param unit   of durations
 * @param states by the names of the states, in their order
 * @param plan   due days and status of improvements, goals and measured values of key results
 * @param entry  the collection sheet
 */
public record StreamInputs(WholeStream whole, CellUnit unit, Map<String, InputCells> states, InputCells plan, Entry entry) {

    /**
     * A collection sheet.
     *
     * @param state of which the elements stand there
     * @param by    the cell of who filled it in
     * @param day   the cell of the day on which that was
     */
    public record Entry(String state, Slot by, Slot day, List<EntryRow> rows) {
    }

    /**
     * A row of it.
     *
     * @param element its name; empty where people write a new step
     * @param first   the leftmost cell, of its title
     * @param who     the cell of who performs it
     */
    public record EntryRow(String element, Slot first, Slot who) {
    }
}
