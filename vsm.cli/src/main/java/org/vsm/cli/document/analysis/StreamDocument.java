package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.StateLine;
import org.vsm.cli.document.Tone;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.AnalysedStream;
import org.vsm.cli.wording.Wording;

/** What is to be said of a stream before and beside its states. */
public final class StreamDocument {

    private final AnalysedStream stream;
    private final Wording wording;

    /** @param stream with at least one state */
    public StreamDocument(AnalysedStream stream, Wording wording) {
        this.stream = stream;
        this.wording = wording;
    }

    /** What it is, who is in charge and who works in it, what flows, when it was looked at, what its times mean. */
    public List<Block> facts() {
        List<Row> rows = new ArrayList<>();
        String owner = stream.facts().owner();
        if (stream.facts().starts() != null || stream.facts().ends() != null) {
            add(rows, "head.covers", HeadSection.covers(stream.facts()));
        }
        add(rows, "head.owner", owner == null ? wording.text("head.noowner") : owner);
        Set<String> teams = new LinkedHashSet<>();
        stream.states().forEach(state -> state.figures().flow().teams().forEach(team -> teams.add(team.title())));
        if (!teams.isEmpty()) {
            add(rows, "head.teams", String.join(", ", teams));
        }
        for (AnalysedState state : stream.states()) {
            add(rows, "head.state", state.facts().title() + " (" + StateLine.of(state.facts(), wording) + ")");
        }
        StateView first = new StateView(wording, stream.facts(), stream.states().get(0));
        add(rows, "head.unit", HeadSection.unitLine(first));
        add(rows, "head.times", HeadSection.timesLine(first));
        return List.of(new Block.Table(List.of(Column.mark(""), Column.words("")), rows));
    }

    private void add(List<Row> rows, String key, String text) {
        rows.add(Row.of(new Cell(wording.text(key), Tone.MUTED), Cell.of(text)));
    }

    /** Its states as they follow each other; nothing where there is only one. */
    public List<Block> history() {
        return stream.states().size() < 2 ? List.of()
                : List.of(new Block.Heading(wording.text("report.states")), new StreamSections(stream, wording).history());
    }

    /** Its objectives with their values in every state and what was measured; nothing where there are none. */
    public List<Block> objectives() {
        return stream.objectives().isEmpty() ? List.of() : List.of(new StreamSections(stream, wording).objectives());
    }
}
