package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.StateLine;
import org.vsm.cli.document.Tone;
import org.vsm.cli.streams.StreamFacts;

/** Which stream and state this is, and what its times mean. */
final class HeadSection implements Section {

    @Override
    public List<Block> blocks(StateView state) {
        StreamFacts stream = state.stream();
        List<Row> rows = new ArrayList<>();
        add(rows, state.text("head.state"), StateLine.of(state.facts(), state.wording()));
        add(rows, state.text("head.owner"), stream.owner() == null ? state.text("head.noowner") : stream.owner());
        if (stream.starts() != null || stream.ends() != null) {
            add(rows, state.text("head.covers"), covers(stream));
        }
        add(rows, state.text("head.unit"), unitLine(state));
        add(rows, state.text("head.times"), timesLine(state));
        return List.of(new Block.Title(stream.title() + " · " + state.facts().title()),
                new Block.Table(List.of(Column.mark(""), Column.words("")), rows));
    }

    private static void add(List<Row> rows, String label, String text) {
        rows.add(Row.of(new Cell(label, Tone.MUTED), Cell.of(text)));
    }

    static String unitLine(StateView state) {
        Double demand = state.passage().demandPerDay();
        return demand == null ? state.text("head.nodemand", state.unit())
                : state.text("head.demand", state.unit(), state.numerals().rounded(demand), state.time(state.passage().taktTime()));
    }

    static String timesLine(StateView state) {
        WorkingCalendar calendar = state.flow().calendar();
        return calendar.isAroundTheClock() ? state.text("head.clock")
                : state.text("head.calendar", state.numerals().rounded(calendar.hoursPerDay()), state.numerals().rounded(calendar.daysPerWeek()));
    }

    static String covers(StreamFacts stream) {
        return or(stream.starts(), "…") + " → " + or(stream.ends(), "…");
    }

    private static String or(String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
