package org.vsm.cli.document.simulation;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.Growth;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** Which queues grow without end, and how fast. */
final class GrowthSection implements SimulationSection.OfCapacity {

    @Override
    public List<Block> ofCapacity(CapacityResult result, SimulationView view) {
        Growth growth = result.growth();
        if (growth == null) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(view.text("simulate.growth")));
        blocks.add(Block.paragraph(view.text("simulate.growth.all", view.numberWithError(growth.unitsPerDay()))));
        if (!growth.queues().isEmpty()) {
            blocks.add(new Block.Table(List.of(Column.words(view.text("resources.name")), Column.number(view.text("simulate.growth.perday")),
                    Column.number(view.text("resources.utilisation"))), growth.queues().stream().map(queue -> row(queue, view)).toList()));
            blocks.add(new Block.Paragraph(view.text("simulate.growth.note"), Tone.MUTED));
        }
        return blocks;
    }

    private static Row row(Growth.Queue queue, SimulationView view) {
        boolean overloaded = queue.utilisation() != null && queue.utilisation() >= 1;
        return Row.of(Cell.of(queue.title()), Cell.of(view.numberWithError(queue.unitsPerDay())),
                new Cell(queue.utilisation() == null ? view.wording().unknown() : view.share(queue.utilisation()), overloaded ? Tone.BAD : Tone.PLAIN));
    }
}
