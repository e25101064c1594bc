package org.vsm.cli.document.comparison;

import java.util.ArrayList;
import java.util.List;

import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.StateLine;
import org.vsm.cli.document.Tone;
import org.vsm.cli.streams.ComparedState;
import org.vsm.cli.streams.ComparedStream;
import org.vsm.cli.streams.StateFacts;
import org.vsm.cli.wording.Wording;

/** Which states are compared. */
final class HeadBlocks {

    private final Wording wording;

    HeadBlocks(Wording wording) {
        this.wording = wording;
    }

    List<Block> of(ComparedStream stream) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("compare.from", stream.from().facts()));
        for (ComparedState to : stream.to()) {
            rows.add(row("compare.to", to.state().facts()));
        }
        String title = stream.facts().title() + " · " + (stream.to().size() > 1 ? wording.text("compare.several")
                : wording.text("compare.title", stream.from().facts().title(), stream.to().get(0).state().facts().title()));
        return List.of(new Block.Title(title), new Block.Table(List.of(Column.mark(""), Column.words(""), Column.words("")), rows));
    }

    private Row row(String key, StateFacts facts) {
        return Row.of(new Cell(wording.text(key), Tone.MUTED), Cell.of(facts.title()), new Cell(StateLine.of(facts, wording), Tone.MUTED));
    }
}
