package org.vsm.cli.csv;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.AnalysedStream;

/**
 * The figures of streams as one table: a row for each state (its kind is {@code current}, {@code future} or
 * {@code ideal}) and then one for each of its elements. Columns are called as in JSON.
 */
public final class AnalysisCsv {

    /** A state, or an element of it. */
    private record Line(AnalysedStream stream, AnalysedState state, ElementFigures element) {

        StateFigures figures() {
            return state.figures();
        }
    }

    private AnalysisCsv() {
    }

    /** Prints the streams of all files. */
    public static void print(List<AnalysedStream> streams, PrintStream out) {
        List<Line> lines = new ArrayList<>();
        for (AnalysedStream stream : streams) {
            for (AnalysedState state : stream.states()) {
                lines.add(new Line(stream, state, null));
                state.figures().elements().forEach(element -> lines.add(new Line(stream, state, element)));
            }
        }
        table().print(lines, out);
    }

    private static CsvTable<Line> table() {
        CsvTable<Line> table = new CsvTable<Line>()
                .text("stream", line -> line.stream().facts().name())
                .text("state", line -> line.state().facts().name())
                .text("kind", line -> line.element() == null ? line.state().facts().kind() : line.element().label().kind())
                .text("name", line -> line.element() == null ? line.state().facts().name() : line.element().name())
                .text("title", line -> line.element() == null ? line.state().facts().title() : line.element().label().title())
                .text("teams", ofElement(element -> String.join(" ", element.teams())))
                .number("leadTime", either(ElementFigures::leadTime, state -> state.passage().leadTime()))
                .number("processTime", either(ElementFigures::processTime, state -> state.passage().processTime()))
                .number("waitTime", either(ElementFigures::waitTime, state -> state.passage().waitTime()))
                .number("valueAddedTime", either(ElementFigures::valueAddedTime, state -> state.passage().valueAddedTime()))
                .number("effort", either(ElementFigures::effort, state -> state.effort().seconds()));
        elementColumns(table);
        stateColumns(table);
        return table;
    }

    private static void elementColumns(CsvTable<Line> table) {
        table.number("visits", ofElement(ElementFigures::visits))
                .number("completeAccurate", ofElement(ElementFigures::completeAccurate))
                .text("value", ofElement(ElementFigures::value))
                .truth("onMainRoute", ofElement(ElementFigures::onMainRoute))
                .truth("afterDelivery", ofElement(ElementFigures::afterDelivery))
                .number("leadTimeShare", ofElement(ElementFigures::leadTimeShare));
    }

    private static void stateColumns(CsvTable<Line> table) {
        table.number("flowEfficiency", ofState(state -> state.passage().flowEfficiency()))
                .number("valueAddedRatio", ofState(state -> state.passage().valueAddedRatio()))
                .truth("approximate", ofState(state -> state.passage().approximate()))
                .number("delivered", ofState(state -> state.passage().delivered()))
                .number("leavers", ofState(state -> state.passage().leavers()))
                .number("leadTimeRange.low", ofState(state -> state.passage().leadTimeRange().low()))
                .number("leadTimeRange.high", ofState(state -> state.passage().leadTimeRange().high()))
                .number("rolledCompleteAccurate", ofState(state -> state.passage().rolledCompleteAccurate()))
                .number("firstTimeThrough", ofState(state -> state.passage().firstTimeThrough()))
                .number("rework.returns", ofState(state -> state.passage().rework().returns()))
                .number("rework.leadTime", ofState(state -> state.passage().rework().leadTime()))
                .number("handoffs", ofState(state -> state.passage().handoffs()))
                .number("steps.total", ofState(state -> (double) state.passage().steps().total()))
                .number("steps.known", ofState(state -> (double) state.passage().steps().known()))
                .number("demandPerDay", ofState(state -> state.passage().demandPerDay()))
                .number("taktTime", ofState(state -> state.passage().taktTime()))
                .number("wip", ofState(state -> state.passage().wip()))
                .number("effort.fte", ofState(state -> state.effort().fte()))
                .number("utilisation", ofState(StateFigures::highestUtilisation));
    }

    private static Function<Line, Double> either(Function<ElementFigures, Double> ofElement, Function<StateFigures, Double> ofState) {
        return line -> line.element() == null ? ofState.apply(line.figures()) : ofElement.apply(line.element());
    }

    private static <V> Function<Line, V> ofElement(Function<ElementFigures, V> value) {
        return line -> line.element() == null ? null : value.apply(line.element());
    }

    private static <V> Function<Line, V> ofState(Function<StateFigures, V> value) {
        return line -> line.element() == null ? value.apply(line.figures()) : null;
    }
}
