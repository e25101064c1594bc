package org.vsm.cli.document.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.WaitCheck;
import org.vsm.analysis.simulation.result.WaitCheck.Reading;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** Whether demand and people explain the waits that were observed. */
final class WaitCheckSection implements SimulationSection.OfCapacity {

    @Override
    public List<Block> ofCapacity(CapacityResult result, SimulationView view) {
        if (result.waitChecks().isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(Column.words(view.text("resources.name")), Column.number(view.text("simulate.observed")),
                Column.number(view.text("simulate.simulated")), Column.number(view.text("simulate.error.head")), Column.words(""));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(view.text("simulate.waits")));
        blocks.add(new Block.Table(columns, result.waitChecks().stream().map(each -> row(each, view)).toList()));
        for (Reading reading : List.of(Reading.MORE_OBSERVED, Reading.LESS_OBSERVED)) {
            if (result.waitChecks().stream().anyMatch(each -> each.reading() == reading)) {
                blocks.add(new Block.Paragraph(view.text("simulate.waits.note." + code(reading)), Tone.MUTED));
            }
        }
        return blocks;
    }

    private static Row row(WaitCheck check, SimulationView view) {
        return Row.of(Cell.of(check.title()), Cell.of(view.time(check.observed())), view.time(check.simulated()), view.timeError(check.simulated()),
                new Cell(reading(check, view), check.reading() == Reading.AGREES ? Tone.PLAIN : Tone.CARE));
    }

    private static String reading(WaitCheck check, SimulationView view) {
        return check.busyElsewhere() == null ? view.text("simulate.waits." + code(check.reading()))
                : view.text("simulate.waits.busy", view.wording().numerals().upTo(0, 100 * check.busyElsewhere()));
    }

    private static String code(Reading reading) {
        return reading.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
