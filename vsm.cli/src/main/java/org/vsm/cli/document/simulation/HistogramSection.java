package org.vsm.cli.document.simulation;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.analysis.simulation.statistics.Histogram;
import org.vsm.analysis.simulation.statistics.Histogram.Bar;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.wording.TimeAxis;

/** How many take how long, as bars. */
final class HistogramSection implements SimulationSection {

    private static final int LONGEST = 40;

    @Override
    public List<Block> blocks(SimulationResult result, SimulationView view) {
        if (result.leadTime() == null || result.leadTime().histogram().bars().size() < 2) {
            return List.of();
        }
        Histogram histogram = result.leadTime().histogram();
        double largest = histogram.bars().stream().mapToDouble(Bar::share).max().orElse(1);
        TimeAxis axis = view.durations().axis(histogram.width(), histogram.bars().get(histogram.bars().size() - 1).from());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < histogram.bars().size(); i++) {
            Bar bar = histogram.bars().get(i);
            boolean last = i == histogram.bars().size() - 1;
            String range = last ? axis.from(bar.from()) : axis.range(bar.from(), bar.to());
            String blocks = "█".repeat((int) Math.round(bar.share() / largest * LONGEST));
            rows.add(Row.of(Cell.of(range), Cell.of(view.share(bar.share())), Cell.of(blocks)));
        }
        return List.of(new Block.Heading(view.text("simulate.histogram")),
                new Block.Table(List.of(Column.number(""), Column.number(""), Column.mark("")), rows));
    }
}
