package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.figures.PassageFigures.MainRoute;
import org.vsm.analysis.figures.PassageFigures.Rung;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Tone;

/** The lead-time ladder of the most probable way, with its totals. */
final class LadderSection implements Section {

    @Override
    public List<Block> blocks(StateView state) {
        MainRoute route = state.passage().mainRoute();
        if (route.rungs().isEmpty()) {
            return List.of();
        }
        String totals = state.text("ladder.totals", state.time(route.waitTime()), state.time(route.processTime()),
                state.time(route.leadTime()), state.percent(route.flowEfficiency()),
                state.numerals().rounded(route.handoffs()));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(state.text("ladder")),
                new Block.Ladder(state.text("ladder.wait"), state.text("ladder.work"), rungs(route, state)), Block.paragraph(totals)));
        if (!state.time(route.leadTime()).equals(state.time(state.passage().leadTime()))) {
            blocks.add(new Block.Paragraph(state.text("ladder.note", state.time(state.passage().leadTime())), Tone.MUTED));
        }
        return blocks;
    }

    /** All waiting before a step is one upper rung. */
    private static List<Block.Rung> rungs(MainRoute route, StateView state) {
        List<Block.Rung> rungs = new ArrayList<>();
        double waiting = 0;
        boolean known = true;
        for (Rung rung : route.rungs()) {
            waiting += rung.waitTime();
            known &= isKnown(state, rung, false);
            if (rung.label().kind().equals("step")) {
                rungs.add(new Block.Rung(before(state, waiting, known), isKnown(state, rung, true) ? state.time(rung.processTime()) : "?",
                        rung.label().title()));
                waiting = 0;
                known = true;
            }
        }
        String rest = before(state, waiting, known);
        if (rest != null) {
            rungs.add(new Block.Rung(rest, null, null));
        }
        return rungs;
    }

    private static boolean isKnown(StateView state, Rung rung, boolean process) {
        return state.figures().element(rung.label().name()).map(figures -> (process ? figures.processTime() : figures.waitTime()) != null)
                .orElse(true);
    }

    private static String before(StateView state, double waiting, boolean known) {
        if (known) {
            return waiting == 0 ? null : state.time(waiting);
        }
        return waiting == 0 ? "?" : state.time(waiting) + " + ?";
    }
}
