package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;

import org.vsm.cli.document.Block;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** Everything that units pass, in the order and with the nesting of the text, and what each contributes. */
final class StepsSection implements Section {

    private static final int WIDTH_OF_TITLES = 30;

    @Override
    public List<Block> blocks(StateView state) {
        List<Column> columns = List.of(Column.words(state.text("steps.step"), WIDTH_OF_TITLES), Column.number(state.text("steps.wait")),
                Column.number(state.text("steps.process")), Column.number(state.text("steps.visits")),
                Column.number(state.text("steps.accurate")), Column.number(state.text("steps.share")), Column.mark(""),
                Column.words(state.text("steps.who")));
        List<Row> rows = new StepRows(state).of(state.flow().elements());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(state.text("steps")));
        blocks.add(new Block.Table(columns, rows));
        blocks.add(new Block.Paragraph(state.text("steps.legend", state.unit()), Tone.MUTED));
        return blocks;
    }
}
