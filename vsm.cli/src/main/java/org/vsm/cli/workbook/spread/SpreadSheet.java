package org.vsm.cli.workbook.spread;

import org.vsm.analysis.simulation.result.FlowResult;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.AnalysedStream;
import org.vsm.cli.streams.LeadTimeSpread;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;

/** How the lead times of every state are spread around their means, with the waits as observed. Computed on export. */
public final class SpreadSheet {
    private static final double[] WIDTHS = {26, 16, 12, 4, 12, 12, 12, 12, 12, 12};

    private final Page page;
    private final AnalysedStream stream;
    private final CellUnit unit;
    private final Words words;

    /** @param unit of all durations of the workbook */
    public SpreadSheet(Page page, AnalysedStream stream, CellUnit unit, Words words) {
        this.page = page;
        this.stream = stream;
        this.unit = unit;
        this.words = words;
    }

    /** Whether there is a state in which anything varies. */
    public static boolean isNeeded(AnalysedStream stream) {
        return stream.states().stream().anyMatch(LeadTimeSpread::isThere);
    }

    /** Simulates every state and fills the sheet. */
    public void write() {
        LeadTimeSpread spread = new LeadTimeSpread(stream.states());
        page.text(0, 0, words.text("spread.title", stream.facts().title()), Look.TITLE.wrapped());
        page.join(0, 0, WIDTHS.length - 1);
        page.height(0, 26);
        page.text(1, 0, words.text("spread.note", words.wording().numerals().fixed(spread.units(), 0)), Look.NOTE.wrapped());
        page.join(1, 0, WIDTHS.length - 1);
        for (int column = 0; column < WIDTHS.length; column++) {
            page.width(column, WIDTHS[column]);
        }
        int row = 3;
        for (AnalysedState state : stream.states()) {
            FlowResult result = spread.of(state);
            if (result.leadTime() != null) {
                int first = row;
                row = new SpreadTable(page, state, result, unit, words).write(row) + 1;
                page.keep(first, row - 2);
            }
        }
        page.print(stream.facts().title(), true, -1, words);
    }
}
