package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.figures.ElementFigures;
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
        blocks.add(new Block.Table(columns, rows).withoutEmptyColumns());
        blocks.add(new Block.Paragraph(legend(state), Tone.MUTED));
        return blocks;
    }

    /** Explains what is to be seen, and no more. */
    private static String legend(StateView state) {
        StringBuilder legend = new StringBuilder(state.text("steps.legend", state.unit(), state.unitInBrackets()));
        List<ElementFigures> elements = state.figures().elements();
        if (elements.stream().anyMatch(each -> each.completeAccurate() != null)) {
            legend.append(' ').append(state.text("steps.legend.accurate"));
        }
        if (elements.stream().anyMatch(each -> each.waitTime() == null || each.label().kind().equals("step") && each.processTime() == null)) {
            legend.append(' ').append(state.text("steps.legend.unknown"));
        }
        return legend.toString();
    }
}
