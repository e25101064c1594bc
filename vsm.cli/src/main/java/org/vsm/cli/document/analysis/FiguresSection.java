package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.vsm.analysis.figures.Effort;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** The figures of the state, each with what it says. */
final class FiguresSection implements Section {

    @Override
    public List<Block> blocks(StateView state) {
        FigureRows rows = new FigureRows(state);
        times(rows, state);
        quality(rows, state);
        amount(rows, state);
        work(rows, state);
        return List.of(new Block.Heading(state.text("figures")),
                new Block.Table(List.of(Column.mark(""), Column.number(""), Column.words("")), rows.rows));
    }

    private static void times(FigureRows rows, StateView state) {
        PassageFigures passage = state.passage();
        rows.add("leadTime", state.time(passage.leadTime()));
        String calendarTime = state.durations().calendarTime(passage.leadTime());
        if (calendarTime != null) {
            rows.add("calendarTime", calendarTime);
        }
        if (passage.leadTimeRange().low() != passage.leadTimeRange().high()) {
            rows.add("leadTimeRange.low", state.time(passage.leadTimeRange().low()));
            rows.add("leadTimeRange.high", state.time(passage.leadTimeRange().high()));
        }
        rows.add("processTime", state.time(passage.processTime()));
        rows.add("waitTime", state.time(passage.waitTime()));
        rows.add("flowEfficiency", state.percent(passage.flowEfficiency()));
        rows.add("valueAddedTime", state.timeOrUnknown(passage.valueAddedTime()));
        rows.add("valueAddedRatio", state.percentOrUnknown(passage.valueAddedRatio()));
    }

    private static void quality(FigureRows rows, StateView state) {
        PassageFigures passage = state.passage();
        rows.add("rolledCompleteAccurate", state.percentOrUnknown(passage.rolledCompleteAccurate()));
        if (passage.firstTimeThrough() != null) {
            rows.add("firstTimeThrough", state.percent(passage.firstTimeThrough()));
            rows.add("rework", state.numerals().rounded(passage.rework().returns()));
            rows.add("rework.leadTime", state.time(passage.rework().leadTime()), state.percent(passage.rework().share()));
        }
        if (passage.leavers() > 0) {
            rows.add("delivered", state.percent(passage.delivered()), state.percent(passage.leavers()));
        }
        rows.add("handoffs", state.numerals().rounded(passage.handoffs()));
    }

    private static void amount(FigureRows rows, StateView state) {
        PassageFigures passage = state.passage();
        rows.add("demandPerDay", number(state, passage.demandPerDay()));
        rows.add("taktTime", state.timeOrUnknown(passage.taktTime()));
        rows.add("wip", number(state, passage.wip()));
    }

    private static void work(FigureRows rows, StateView state) {
        Effort effort = state.figures().effort();
        rows.add("effort", state.time(effort.seconds()));
        rows.add("effort.fte", number(state, effort.fte()));
        for (Map.Entry<String, Double> cost : state.figures().cost().entrySet()) {
            rows.add("cost", state.numerals().money(cost.getValue(), cost.getKey()));
        }
    }

    private static String number(StateView state, Double number) {
        return number == null ? state.wording().unknown() : state.numerals().rounded(number);
    }

    /** Rows of label, value and explanation. */
    private static final class FigureRows {
        private final StateView state;
        private final List<Row> rows = new ArrayList<>();

        FigureRows(StateView state) {
            this.state = state;
        }

        /** @param details for the explanation, after the unit */
        void add(String figure, String value, String... details) {
            List<String> arguments = new ArrayList<>(List.of(state.unit(), state.unitInBrackets()));
            arguments.addAll(List.of(details));
            String about = value.equals(state.wording().unknown()) ? "figure." + figure + ".unknown" : "figure." + figure + ".about";
            rows.add(Row.of(Cell.of(state.text("figure." + figure)), new Cell(value, Tone.STRONG),
                    new Cell(state.text(about, arguments.toArray(String[]::new)), Tone.MUTED)));
        }
    }
}
