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
     * @param day   the cell of the day on which it was filled in
     */
    public record Entry(String state, Slot day, List<EntryRow> rows) {
    }

    /**
     * A row of it.
     *
     * @param element its name; empty where people write a new step
     * @param first   the leftmost cell
     */
    public record EntryRow(String element, Slot first) {
    }
}
