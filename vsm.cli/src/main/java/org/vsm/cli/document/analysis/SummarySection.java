package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.vsm.analysis.figures.Bottlenecks;
import org.vsm.analysis.figures.Opportunity;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Tone;
import org.vsm.cli.wording.BottleneckWords;

/** What everybody should take home, in whole sentences. */
final class SummarySection implements Section {

    @Override
    public List<Block> blocks(StateView state) {
        List<Cell> points = new ArrayList<>();
        points.add(new Cell(leadTime(state), Tone.STRONG));
        points.add(Cell.of(state.text("summary.efficiency", state.time(state.passage().processTime()),
                state.percent(state.passage().flowEfficiency()), state.time(state.passage().waitTime()))));
        Bottlenecks bottlenecks = state.figures().bottlenecks();
        BottleneckWords words = new BottleneckWords(state.wording(), state.durations());
        add(points, "summary.time", bottlenecks.delay(), words, state);
        add(points, "summary.quality", bottlenecks.quality(), words, state);
        add(points, "summary.capacity", bottlenecks.capacity(), words, state);
        if (!state.figures().opportunities().isEmpty()) {
            points.add(Cell.of(first(state)));
        }
        caveats(points, state);
        return List.of(new Block.Heading(state.text("summary")), new Block.Points(points));
    }

    private static String leadTime(StateView state) {
        double leadTime = state.passage().leadTime();
        String calendarTime = state.durations().calendarTime(leadTime);
        return calendarTime == null ? state.text("summary.leadtime", state.unit(), state.time(leadTime))
                : state.text("summary.leadtime.calendar", state.unit(), state.time(leadTime), calendarTime);
    }

    private static void add(List<Cell> points, String key, Bottlenecks.Bottleneck bottleneck, BottleneckWords words, StateView state) {
        if (bottleneck != null) {
            points.add(new Cell(state.text(key, words.sentence(bottleneck, state.titleOf(bottleneck.element()))), BottleneckWords.isSerious(bottleneck) ? Tone.BAD : Tone.PLAIN));
        }
    }

    private static String first(StateView state) {
        Opportunity best = state.figures().opportunities().get(0);
        return state.text("summary.first." + best.halve().name().toLowerCase(Locale.ROOT), state.titleOf(best.element()),
                state.time(best.leadTimeSaved()), state.time(state.passage().leadTime()));
    }

    /** What makes the figures less certain than they look. */
    private static void caveats(List<Cell> points, StateView state) {
        PassageFigures passage = state.passage();
        int unknown = passage.steps().total() - passage.steps().known();
        if (unknown > 0) {
            points.add(new Cell(state.text("summary.unknown", Integer.toString(passage.steps().known()),
                    Integer.toString(passage.steps().total())), Tone.CARE));
        }
        if (passage.approximate()) {
            points.add(new Cell(state.text("summary.approximate"), Tone.CARE));
        }
    }
}
