package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.figures.PassageFigures.Route;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** The ways through choices and skips, where there is more than one. */
final class RoutesSection implements Section {

    /** As many as the analysis finds: there may be more. */
    private static final int MOST = 20;

    @Override
    public List<Block> blocks(StateView state) {
        List<Route> routes = state.passage().routes();
        if (routes.size() < 2) {
            return List.of();
        }
        List<Column> columns = List.of(Column.number(state.text("routes.share")), Column.number(state.text("routes.leadTime")),
                Column.words(state.text("routes.steps")));
        List<Row> rows = routes.stream().map(route -> Row.of(state.share(route.share()), state.time(route.leadTime()),
                String.join(" → ", route.steps().stream().map(state::titleOf).toList()))).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(state.text("routes")));
        blocks.add(new Block.Table(columns, rows));
        if (routes.size() == MOST) {
            blocks.add(new Block.Paragraph(state.text("routes.most", Integer.toString(MOST)), Tone.MUTED));
        }
        blocks.add(new Block.Paragraph(state.text("routes.note"), Tone.MUTED));
        return blocks;
    }
}
