package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.ObjectiveWords;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.AnalysedStream;
import org.vsm.cli.streams.ScoredObjective;
import org.vsm.cli.streams.ScoredObjective.StateScore;
import org.vsm.cli.wording.Durations;
import org.vsm.cli.wording.GoalWords;
import org.vsm.cli.wording.Wording;

/** What is said of all states of a stream together: their history, and how far each of them is with the objectives. */
final class StreamSections {

    private final AnalysedStream stream;
    private final Wording wording;
    private final Durations durations;
    private final ObjectiveWords words;

    /** @param stream with at least one state */
    StreamSections(AnalysedStream stream, Wording wording) {
        this.stream = stream;
        this.wording = wording;
        this.durations = wording.durations(stream.states().get(0).figures().flow().calendar());
        this.words = new ObjectiveWords(wording);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (stream.states().size() > 1) {
            blocks.add(new Block.Title(stream.facts().title() + " · " + wording.text("states")));
            blocks.add(history());
        }
        if (!stream.objectives().isEmpty()) {
            blocks.add(new Block.Heading(wording.text("objectives")));
            blocks.add(objectives());
        }
        return blocks;
    }

    /** The states as they follow each other, a line each. */
    Block history() {
        List<Column> columns = new ArrayList<>(List.of(Column.words(wording.text("head.state")), Column.mark(wording.text("states.day"))));
        for (String figure : List.of("leadTime", "flowEfficiency", "delivered", "rework", "handoffs", "utilisation")) {
            columns.add(Column.number(wording.text("states." + figure)));
        }
        return new Block.Table(columns, stream.inTime().stream().map(this::row).toList()).withoutEmptyColumns();
    }

    private Row row(AnalysedState state) {
        PassageFigures passage = state.figures().passage();
        Double busiest = state.figures().highestUtilisation();
        return Row.of(state.facts().title(), day(state), durations.text(passage.leadTime()),
                wording.numerals().percentColumn(passage.flowEfficiency()), wording.numerals().percentColumn(passage.delivered()),
                wording.numerals().rounded(passage.rework().returns()), wording.numerals().rounded(passage.handoffs()),
                busiest == null ? wording.unknown() : wording.numerals().percentColumn(busiest));
    }

    private String day(AnalysedState state) {
        if (state.facts().observed() != null) {
            return wording.date(state.facts().observed());
        }
        return state.facts().due() == null ? "" : wording.text("head.due", wording.date(state.facts().due()));
    }

    /** Every key result with its value in each state, and what was measured. */
    Block objectives() {
        List<Row> rows = new ArrayList<>();
        for (ScoredObjective objective : stream.objectives()) {
            rows.add(new Row.Across(0, new Cell(words.headline(objective.objective()), Tone.STRONG)));
            for (int i = 0; i < objective.objective().keyResults().size(); i++) {
                keyResult(rows, objective, i);
            }
            rows.add(new Row.Across(1, new Cell(wording.text("objectives.whole"), Tone.PLAIN)));
            for (StateScore state : objective.states()) {
                rows.add(new Row.Cells(2, List.of(Cell.of(state.state().title()), Cell.of(""), Cell.of(""),
                        new Cell(words.score(state.score().score()), Tone.STRONG), Cell.of(""))));
            }
        }
        return new Block.Table(List.of(Column.words(wording.text("objectives.keyresult"), 26), Column.number(wording.text("objectives.target")),
                Column.number(wording.text("objectives.is")), Column.number(wording.text("objectives.score")), Column.words("")), rows);
    }

    /** A key result, its value in every state, and what was measured in the course of time. */
    private void keyResult(List<Row> rows, ScoredObjective objective, int number) {
        GoalWords goals = new GoalWords(wording, durations);
        KeyResultScore first = objective.states().get(0).score().keyResults().get(number);
        rows.add(new Row.Cells(1, List.of(Cell.of(goals.title(first.keyResult())), Cell.of(goals.value(first, first.target())),
                Cell.of(""), Cell.of(""), Cell.of(""))));
        if (first.keyResult().metric() == null) {
            rows.add(new Row.Across(2, words.status(first)));
        } else {
            for (StateScore state : objective.states()) {
                KeyResultScore score = state.score().keyResults().get(number);
                rows.add(new Row.Cells(2, List.of(Cell.of(state.state().title()), Cell.of(""),
                        new Cell(goals.value(score, score.value()), Tone.STRONG), Cell.of(words.score(score.score())), words.status(score))));
            }
        }
        for (KeyResultScore.MeasuredScore measured : first.history()) {
            rows.add(new Row.Cells(2, List.of(Cell.of(wording.text("objectives.measured.day", wording.date(measured.on()))), Cell.of(""),
                    Cell.of(goals.value(first, measured.value())), Cell.of(words.score(measured.score())), Cell.of(""))));
        }
    }
}
