package org.vsm.cli.document.simulation;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.WaitCheck;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** Whether demand and people explain the waits that were observed. */
final class WaitCheckSection implements SimulationSection.OfCapacity {

    @Override
    public List<Block> ofCapacity(CapacityResult result, SimulationView view) {
        if (result.waitChecks().isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(Column.words(view.text("resources.name")), Column.number(view.text("simulate.observed")),
                Column.number(view.text("simulate.simulated")), Column.number(view.text("simulate.error.head")));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(view.text("simulate.waits")));
        blocks.add(new Block.Table(columns, result.waitChecks().stream().map(each -> Row.of(Cell.of(each.title()),
                Cell.of(view.time(each.observed())), view.time(each.simulated()), view.timeError(each.simulated()))).toList()));
        List<Cell> points = result.waitChecks().stream().filter(each -> each.reading() != WaitCheck.Reading.AGREES)
                .map(each -> new Cell(sentence(each, view), Tone.CARE)).toList();
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
        }
        return blocks;
    }

    private static String sentence(WaitCheck check, SimulationView view) {
        if (check.reading() == WaitCheck.Reading.LESS_OBSERVED) {
            return view.text("simulate.waits.less", check.title());
        }
        return check.busyElsewhere() == null ? view.text("simulate.waits.more", check.title())
                : view.text("simulate.waits.busy", check.title(), view.wording().numerals().upTo(0, 100 * check.busyElsewhere()));
    }
}
