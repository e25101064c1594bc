package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.vsm.analysis.figures.Opportunity;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** What to improve first. */
final class ImproveSection implements Section {

    @Override
    public List<Block> blocks(StateView state) {
        List<Opportunity> opportunities = state.figures().opportunities();
        if (opportunities.isEmpty()) {
            return List.of();
        }
        ShareBar bar = new ShareBar(opportunities.get(0).leadTimeSaved());
        List<Row> rows = new ArrayList<>();
        for (Opportunity each : opportunities) {
            rows.add(Row.of((rows.size() + 1) + ".", state.text("improve." + each.halve().name().toLowerCase(Locale.ROOT), state.titleOf(each.element())),
                    state.time(each.leadTimeSaved()), bar.of(each.leadTimeSaved())));
        }
        return List.of(new Block.Heading(state.text("improve")), new Block.Table(List.of(Column.number(""),
                Column.words(state.text("improve.what")), Column.number(state.text("improve.saved")), Column.mark("")), rows),
                new Block.Paragraph(state.text("improve.note"), Tone.MUTED));
    }
}
