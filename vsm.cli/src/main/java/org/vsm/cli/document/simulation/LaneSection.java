package org.vsm.cli.document.simulation;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;

/** Lanes and supermarkets: how full they are. */
final class LaneSection implements SimulationSection.OfCapacity {

    @Override
    public List<Block> ofCapacity(CapacityResult result, SimulationView view) {
        List<Block> blocks = new ArrayList<>();
        if (!result.lanes().isEmpty()) {
            List<Column> columns = List.of(Column.words(view.text("simulate.lane")), Column.number(view.text("simulate.lane.most")),
                    Column.number(view.text("simulate.lane.units")), Column.number(view.text("simulate.lane.full")),
                    Column.number(view.text("simulate.lane.refused")));
            blocks.add(new Block.Heading(view.text("simulate.lanes")));
            blocks.add(new Block.Table(columns, result.lanes().stream().map(each -> Row.of(Cell.of(view.titleOf(each.lane().name())),
                    Cell.of(view.whole(each.most())), view.number(each.units()), view.share(each.fullShare()), view.share(each.refused())))
                    .toList()));
        }
        if (!result.supermarkets().isEmpty()) {
            List<Column> columns = List.of(Column.words(view.text("simulate.market")), Column.number(view.text("simulate.market.filled")),
                    Column.number(view.text("simulate.market.stock")), Column.number(view.text("simulate.market.empty")),
                    Column.number(view.text("simulate.market.wait")));
            blocks.add(new Block.Heading(view.text("simulate.markets")));
            blocks.add(new Block.Table(columns, result.supermarkets().stream().map(each -> Row.of(
                    Cell.of(view.titleOf(each.supermarket().name())), Cell.of(view.whole(each.filledWith())), view.number(each.stock()),
                    view.share(each.empty()), view.time(each.orderWait()))).toList()));
        }
        return blocks;
    }
}
