package org.vsm.cli.document.simulation;

import java.util.List;

import org.vsm.analysis.simulation.result.LeadTimeResult;
import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.analysis.simulation.statistics.Interval;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** The lead time in numbers, each with its error. */
final class LeadTimeSection implements SimulationSection {

    @Override
    public List<Block> blocks(SimulationResult result, SimulationView view) {
        LeadTimeResult leadTime = result.leadTime();
        if (leadTime == null) {
            return List.of();
        }
        List<Column> columns = List.of(Column.mark(""), Column.number(""), Column.number(view.text("simulate.error.head")), Column.words(""));
        List<Row> rows = List.of(
                row("mean", leadTime.mean(), view), row("deviation", leadTime.standardDeviation(), view),
                row("p50", leadTime.p50(), view), row("p85", leadTime.p85(), view), row("p95", leadTime.p95(), view));
        return List.of(new Block.Heading(view.text("simulate.leadtimes")), new Block.Table(columns, rows));
    }

    private static Row row(String figure, Interval interval, SimulationView view) {
        return Row.of(Cell.of(view.text("simulate." + figure)), view.time(interval), view.timeError(interval),
                new Cell(view.text("simulate." + figure + ".about", view.unit()), Tone.MUTED));
    }
}
