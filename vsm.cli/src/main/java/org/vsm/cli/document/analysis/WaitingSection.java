package org.vsm.cli.document.analysis;

import java.util.List;
import java.util.Locale;

import org.vsm.analysis.figures.Waiting;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;

/** What units wait for. */
final class WaitingSection implements Section {

    @Override
    public List<Block> blocks(StateView state) {
        List<Waiting> waiting = state.figures().waitingFor();
        if (waiting.isEmpty()) {
            return List.of();
        }
        ShareBar bar = new ShareBar(waiting.get(0).share());
        List<Row> rows = waiting.stream().map(each -> Row.of(kind(each, state), state.time(each.seconds()), state.share(each.share()),
                bar.of(each.share()))).toList();
        List<Column> columns = List.of(Column.words(state.text("waiting.what")), Column.number(state.text("waiting.time")),
                Column.number(state.text("waiting.share")), Column.mark(""));
        return List.of(new Block.Heading(state.text("waiting")), new Block.Table(columns, rows));
    }

    private static String kind(Waiting waiting, StateView state) {
        String kind = "waiting." + waiting.kind().name().toLowerCase(Locale.ROOT);
        return waiting.waitingFor() == null ? state.text(kind) : state.text(kind + ".for", state.titleOf(waiting.waitingFor()));
    }
}
