package org.vsm.cli.document.simulation;

import java.util.List;

import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;

/** The lead time of every type of work. */
final class TypeSection implements SimulationSection {

    @Override
    public List<Block> blocks(SimulationResult result, SimulationView view) {
        if (result.types().isEmpty() || result.leadTime() == null) {
            return List.of();
        }
        List<Column> columns = List.of(Column.words(view.text("types.type")), Column.number(view.text("types.share")),
                Column.number(view.text("types.leadTime")), Column.number(view.text("simulate.error.head")));
        List<Row> rows = result.types().stream().map(each -> Row.of(Cell.of(each.type().title()), Cell.of(view.share(each.type().share())),
                view.time(each.leadTime()), view.timeError(each.leadTime()))).toList();
        return List.of(new Block.Heading(view.text("types")), new Block.Table(columns, rows));
    }
}
