package org.vsm.cli.document.simulation;

import java.util.List;

import org.vsm.analysis.simulation.result.BranchResult;
import org.vsm.analysis.simulation.result.FlowResult;
import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** How often each branch of parallel work decides. */
final class BranchSection implements SimulationSection {

    @Override
    public List<Block> blocks(SimulationResult result, SimulationView view) {
        if (!(result instanceof FlowResult flow) || flow.branches().isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(Column.words(view.text("simulate.branch")), Column.number(view.text("simulate.branch.decides")));
        List<Row> rows = flow.branches().stream().map(each -> Row.of(Cell.of(name(each, view)), view.share(each.decisive()))).toList();
        return List.of(new Block.Heading(view.text("simulate.branches")), new Block.Table(columns, rows),
                new Block.Paragraph(view.text("simulate.branches.note"), Tone.MUTED));
    }

    private static String name(BranchResult branch, SimulationView view) {
        return branch.elements().isEmpty() ? view.text("simulate.branch.number", Integer.toString(branch.position() + 1))
                : String.join(" → ", branch.elements().stream().map(each -> view.titleOf(each.name())).toList());
    }
}
