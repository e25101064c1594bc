package org.vsm.cli.document.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vsm.analysis.simulation.study.Calibration;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** Which availability explains the observed waits. */
final class CalibrationBlocks {

    private final SimulationView view;

    CalibrationBlocks(SimulationView view) {
        this.view = view;
    }

    List<Block> of(Calibration calibration) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(view.text("simulate.calibration")));
        Optional<String> none = CalibrationWords.whyNone(calibration, view.wording());
        if (none.isPresent()) {
            blocks.add(new Block.Paragraph(none.get(), Tone.CARE));
            return blocks;
        }
        List<Column> columns = List.of(Column.words(view.text("resources.name")), Column.number(view.text("simulate.calibration.stated")),
                Column.number(view.text("simulate.calibration.found")), Column.number(view.text("simulate.observed")),
                Column.number(view.text("simulate.simulated")), Column.number(view.text("simulate.error.head")));
        blocks.add(new Block.Table(columns, calibration.teams().stream().map(each -> Row.of(Cell.of(each.title()), Cell.of(view.share(each.stated())),
                Cell.of(view.share(each.found())), Cell.of(view.time(each.observed())), view.time(each.simulated()),
                view.timeError(each.simulated()))).toList()));
        blocks.add(new Block.Paragraph(view.text(calibration.explained() ? "simulate.calibration.explained"
                : view.simulated().cutShort() ? "simulate.calibration.stopped" : "simulate.calibration.unexplained"),
                calibration.explained() ? Tone.PLAIN : Tone.CARE));
        return blocks;
    }
}
