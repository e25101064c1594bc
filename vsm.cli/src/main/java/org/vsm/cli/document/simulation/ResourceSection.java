package org.vsm.cli.document.simulation;

import java.util.List;

import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.ResourceResult;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;

/** How busy teams and stations are, and who waits for them. */
final class ResourceSection implements SimulationSection.OfCapacity {

    @Override
    public List<Block> ofCapacity(CapacityResult result, SimulationView view) {
        List<ResourceResult> used = result.resources().stream().filter(each -> each.queueWait() != null || each.utilisation().value() > 0).toList();
        if (used.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(Column.words(view.text("resources.name")), Column.number(view.text("resources.utilisation")),
                Column.number(view.text("resources.wait")), Column.number(view.text("simulate.error.head")),
                Column.number(view.text("simulate.queue")));
        List<Row> rows = used.stream().map(each -> Row.of(Cell.of(each.title()), view.share(each.utilisation()),
                view.time(each.queueWait()), view.timeError(each.queueWait()), view.number(each.queueLength()))).toList();
        return List.of(new Block.Heading(view.text("resources")), new Block.Table(columns, rows));
    }
}
