package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.figures.Waste;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** Waste of lean's eight kinds, and the problems that people reported. */
final class WasteSection implements Section {

    @Override
    public List<Block> blocks(StateView state) {
        List<Row> rows = new ArrayList<>();
        for (Waste waste : state.figures().waste()) {
            String kind = waste.kind() == null ? state.text("waste.none") : state.text("waste." + waste.kind());
            rows.add(Row.of(Cell.of(kind), Cell.of(waste.seconds() == 0 ? "" : state.time(waste.seconds()))));
            for (Waste.Problem problem : waste.problems()) {
                rows.add(new Row.Across(1, new Cell(state.text("waste.problem", state.titleOf(problem.element()), problem.mark().text()), Tone.PLAIN)));
            }
        }
        return rows.isEmpty() ? List.of() : List.of(new Block.Heading(state.text("waste")),
                new Block.Table(List.of(Column.words(state.text("waste.kind")), Column.number(state.text("waste.time"))), rows));
    }
}
