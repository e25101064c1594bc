package org.vsm.cli.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.cli.workbook.entry.EntryColumn;

/**
 * What stands in a workbook that came back.
 *
 * @param language of its words
 */
public record ReturnedBook(Locale language, List<ReturnedStream> streams) {

    /**
     * What stands in the sheets of one stream.
     *
     * @param unit of durations
     * @param by   who filled in the collection sheet; null where that is empty
     * @param day  on which that was, as spreadsheets count days; null where it is empty
     */
    public record ReturnedStream(String name, CellUnit.Kind unit, List<ReturnedInput> inputs, String collectedState, Object by, Object day,
            List<ReturnedRow> rows) {
    }

    /**
     * A cell that people may have changed.
     *
     * @param state     name of the state; empty for the plan
     * @param key       as the register writes it
     * @param exported  what it was on export: a Double, a String, or null
     * @param inherited whether it pointed to the state before, then
     * @param points    whether it still does
     * @param moved     whether its row is about something else by now
     * @param clock     whether it is shown as a day or as a time of the clock
     * @param now       a Double, a String, null where it is empty, or {@link Unusable}
     */
    public record ReturnedInput(String state, String key, Object exported, boolean inherited, boolean points, boolean moved,
            boolean clock, Object now) {
    }

    /**
     * A line of the collection sheet.
     *
     * @param element its name; empty in the lines for new steps
     * @param number  of the row, from 1
     * @param step    what was printed as its title
     * @param who     who was printed as performing it
     * @param cells   what stands there: Double, String or {@link Unusable}; without those that are empty
     */
    public record ReturnedRow(String element, int number, String step, String who, Map<EntryColumn, Object> cells) {
    }

    /** What is neither a number nor words: an error, or a cell that is gone. */
    public record Unusable(String shown) {
    }
}
