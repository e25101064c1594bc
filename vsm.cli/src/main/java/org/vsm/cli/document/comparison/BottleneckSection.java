package org.vsm.cli.document.comparison;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.compare.Comparison.BottleneckMove;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** Where it was tight, and where it is then. */
final class BottleneckSection implements ComparisonSection {

    @Override
    public List<Block> blocks(ComparisonView view) {
        List<Row> rows = new ArrayList<>();
        for (BottleneckMove move : view.to().comparison().bottlenecks()) {
            if (move.from() != null || move.to() != null) {
                rows.add(Row.of(new Cell(view.text("question." + move.question()), Tone.MUTED), Cell.of(sentence(move.from(), true, view)),
                        Cell.of(sentence(move.to(), false, view)), new Cell(move.moved() ? view.text("compare.moved") : "", Tone.CARE)));
            }
        }
        List<Column> columns = List.of(Column.mark(""), Column.words(view.text("compare.before")), Column.words(view.text("compare.after")),
                Column.mark(""));
        return rows.isEmpty() ? List.of() : List.of(new Block.Heading(view.text("bottlenecks")), new Block.Table(columns, rows));
    }

    private static String sentence(Bottleneck bottleneck, boolean before, ComparisonView view) {
        if (bottleneck == null) {
            return view.wording().unknown();
        }
        String title = before ? view.titleBefore(bottleneck.element()) : view.titleAfter(bottleneck.element());
        return view.bottlenecks().sentence(bottleneck, title);
    }
}
