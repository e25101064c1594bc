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
    private static final int REPLICATIONS = 20;
    /** Quantiles within one part in a hundred, in about a second for ten states. */
    private static final long MOST_UNITS = 2_000;
    private static final long LEAST_UNITS = 250;
    /** Passes through elements in one replication: a long stream is simulated with fewer units, in the same time. */
    private static final long PASSES = 100_000;
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
        int elements = stream.states().stream().mapToInt(state -> state.figures().elements().size()).max().orElse(1);
        long units = Math.max(LEAST_UNITS, Math.min(MOST_UNITS, PASSES / Math.max(1, elements)));
        Settings settings = Settings.USUAL.withUnits(units).withReplications(REPLICATIONS);
        page.text(0, 0, words.text("spread.title", stream.facts().title()), Look.TITLE);
        page.height(0, 26);
        page.text(1, 0, words.text("spread.note", words.wording().numerals().fixed(settings.units() * settings.replications(), 0)), Look.NOTE);
        for (int column = 0; column < WIDTHS.length; column++) {
            page.width(column, WIDTHS[column]);
        }
        int row = 3;
        for (AnalysedState state : stream.states()) {
            FlowResult result = FlowSimulation.of(state.figures().flow(), settings, Execution.QUIET);
            if (result.leadTime() != null) {
                int first = row;
                row = new SpreadTable(page, state, result, unit, words).write(row) + 1;
                page.keep(first, row - 2);
            }
        }
        page.print(stream.facts().title(), true, -1, words);
    }
}
