package org.vsm.cli.document.simulation;

import java.util.List;

import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.StepResult;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** Where units wait. */
final class StepSection implements SimulationSection.OfCapacity {

    @Override
    public List<Block> ofCapacity(CapacityResult result, SimulationView view) {
        if (result.steps().isEmpty() || !result.isStable()) {
            return List.of();
        }
        List<Column> columns = List.of(Column.words(view.text("steps.step")), Column.number(view.text("steps.visits")),
                Column.number(view.text("simulate.simulated")), Column.number(view.text("simulate.error.head")),
                Column.number(view.text("simulate.observed")));
        return List.of(new Block.Heading(view.text("simulate.steps")),
                new Block.Table(columns, result.steps().stream().map(each -> row(each, view)).toList()),
                new Block.Paragraph(view.text("simulate.steps.note"), Tone.MUTED));
    }

    private static Row row(StepResult step, SimulationView view) {
        return Row.of(Cell.of(step.step().title()), view.number(step.visits()), view.time(step.queueWait()), view.timeError(step.queueWait()),
                Cell.of(view.durations().orUnknown(step.observedWait())));
    }
}
