package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.TypeFigures;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;

/** The main figures of each type of work side by side. */
final class TypesSection implements Section {

    @Override
    public List<Block> blocks(StateView state) {
        if (state.figures().types().isEmpty()) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>(List.of(Column.words(state.text("types.type")), Column.number(state.text("types.share"))));
        for (String figure : List.of("leadTime", "processTime", "flowEfficiency", "rework", "handoffs", "delivered")) {
            columns.add(Column.number(state.text("types." + figure)));
        }
        List<Row> rows = state.figures().types().stream().map(type -> row(type, state)).toList();
        return List.of(new Block.Heading(state.text("types")), new Block.Table(columns, rows));
    }

    private static Row row(TypeFigures type, StateView state) {
        PassageFigures passage = type.passage();
        return Row.of(type.title(), state.share(type.share()), state.time(passage.leadTime()), state.time(passage.processTime()),
                state.share(passage.flowEfficiency()), state.numerals().rounded(passage.rework().returns()),
                state.numerals().rounded(passage.handoffs()), state.share(passage.delivered()));
    }
}
