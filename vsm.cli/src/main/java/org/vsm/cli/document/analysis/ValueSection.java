package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.figures.ElementFigures;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** What each step contributes: to what the customer values, and to the work of people. */
final class ValueSection implements Section {

    @Override
    public List<Block> blocks(StateView state) {
        List<Row> rows = new ArrayList<>();
        for (ElementFigures element : state.figures().elements()) {
            boolean contributes = element.value() != null || element.effort() > 0;
            if (element.label().kind().equals("step") && contributes) {
                rows.add(row(element, state));
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        boolean adds = state.figures().elements().stream().anyMatch(each -> each.valueAddedTime() != null && each.valueAddedTime() > 0);
        List<Column> columns = List.of(Column.words(state.text("steps.step")), time(state, "worth.leadtime"),
                Column.words(state.text("worth.value")), time(state, "worth.added"), time(state, "worth.effort"));
        return List.of(new Block.Heading(state.text("worth")), new Block.Table(columns, rows).withoutEmptyColumns(),
                new Block.Paragraph(state.text(adds ? "worth.legend" : "worth.legend.unclassified", state.unit()), Tone.MUTED));
    }

    /** Times may be as long as the text makes them: a column that stays in one line could be too wide. */
    private static Column time(StateView state, String title) {
        return new Column(state.text(title), true, Column.words("").narrowest());
    }

    private static Row row(ElementFigures element, StateView state) {
        return Row.of(Cell.of(state.titleOf(element.name())), Cell.of(state.timeOrUnknown(element.leadTime())),
                Cell.of(element.value() == null ? "" : state.text("value." + element.value())),
                Cell.of(element.valueAddedTime() == null || element.valueAddedTime() == 0 ? "" : state.time(element.valueAddedTime())),
                Cell.of(element.effort() == 0 ? "" : state.time(element.effort())));
    }
}
