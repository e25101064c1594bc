package org.vsm.cli.workbook.spread;

import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.flowmode.FlowSimulation;
import org.vsm.analysis.simulation.result.FlowResult;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.AnalysedStream;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;

/** How the lead times of every state are spread around their means, with the waits as observed. Computed on export. */
public final class SpreadSheet {
    /** Quantiles within one part in a hundred, in about a second for ten states. */
    private static final Settings SETTINGS = Settings.USUAL.withUnits(2_000).withReplications(20);
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
        return stream.states().stream().map(state -> state.figures().passage()).anyMatch(SpreadSheet::varies);
    }

    private static boolean varies(PassageFigures passage) {
        return passage.leadTimeRange().low() < passage.leadTimeRange().high() || passage.routes().size() > 1 || passage.rework().returns() > 0;
    }

    /** Simulates every state and fills the sheet. */
    public void write() {
        page.text(0, 0, words.text("spread.title", stream.facts().title()), Look.TITLE);
        page.height(0, 26);
        page.text(1, 0, words.text("spread.note", words.wording().numerals().fixed(SETTINGS.units() * SETTINGS.replications(), 0)), Look.NOTE);
        for (int column = 0; column < WIDTHS.length; column++) {
            page.width(column, WIDTHS[column]);
        }
        int row = 3;
        for (AnalysedState state : stream.states()) {
            FlowResult result = FlowSimulation.of(state.figures().flow(), SETTINGS, Execution.QUIET);
            if (result.leadTime() != null) {
                row = new SpreadTable(page, state, result, unit, words).write(row) + 1;
            }
        }
        page.print(stream.facts().title(), false, -1, words);
    }
}
