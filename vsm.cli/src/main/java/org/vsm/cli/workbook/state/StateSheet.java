package org.vsm.cli.workbook.state;

import java.util.List;
import java.util.Map;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.input.InputCells;
import org.vsm.cli.workbook.routing.Routing;
import org.vsm.cli.workbook.routing.TypePassage;
import org.vsm.cli.workbook.sheet.Names;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;

/**
 * The sheet of one state.
 *
 * @param page     the sheet
 * @param figures  by their names in JSON; those that a state cannot have are left out
 * @param types    by the names of declared types of work
 * @param elements by their names, in the order of the text
 * @param inputs   the cells that people may change, for states that are built from this one
 * @param unit     of its durations
 */
public record StateSheet(Page page, AnalysedState state, Map<String, Figure> figures, Map<String, TypeCells> types,
        Map<String, ElementCells> elements, InputCells inputs, CellUnit unit) {
    /**
     * A figure of the state.
     *
     * @param value null where it could not be computed on export
     */
    public record Figure(Slot cell, String format, Double value) {
    }

    /** The lead time of a type of work, and its share of what is delivered. */
    public record TypeCells(Slot leadTime, Slot weight) {
    }

    /** What an element adds to the lead time: waiting and work. */
    public record ElementCells(String title, Slot waiting, Slot working, Slot share) {
    }

    static final String PERCENT = "0.0%";
    /** A share of which a small part of a per cent still tells something. */
    static final String RATIO = "[>=0.01]0.0%;[=0]0.0%;0.000%";
    private static final int HEAD_ROW = 7;
    /** On a sheet of tables. */
    private static final int CHARTS_ROW = 3;
    private static final int ROUTING_ROW = 4;

    /**
     * The number format of amounts of money.
     *
     * @param currency null where it is not known
     */
    public static String money(String currency) {
        return currency == null ? "#,##0.00" : "#,##0.00\" " + currency + "\"";
    }

    /**
     * Writes the sheet of a state and its helper sheet.
     *
     * @param names  in which the figures get names
     * @param base   inputs of the state that it is built from; null where there is none
     */
    public static StateSheet write(StatePages pages, Names names, StreamFacts stream, AnalysedState state, CellUnit unit, InputCells base,
            Words words) {
        Page page = pages.elements();
        StateContext context = new StateContext(pages, state.figures(), unit, new InputCells(base), stream, words);
        new StateHead(context).writeTitles(stream.title(), state.facts());
        if (pages.areSeparate()) {
            new StateHead(context).writeTablesTitle(stream.title(), state.facts());
        }
        StateSheet sheet = new Builder(context, state).build();
        sheet.figures().forEach((name, figure) -> names.name(figure.cell(), page.name(), name));
        int rows = state.figures().elements().size();
        if (rows > 0) {
            names.table(page, page.name() + "_elements", HEAD_ROW, HEAD_ROW + rows, 0, StateColumns.ALL - 1);
        }
        StateLayout.apply(pages, HEAD_ROW, stream.title(), words);
        return sheet;
    }

    /** Puts the parts in order: inputs first, then what follows from them. */
    private static final class Builder {
        private final StateContext context;
        private final AnalysedState state;

        Builder(StateContext context, AnalysedState state) {
            this.context = context;
            this.state = state;
        }

        StateSheet build() {
            Places places = new Places(context);
            int elementRows = (int) context.graph().nodes().stream().filter(node -> node.kind().takesTime()).count();
            int chartRow = context.pages().areSeparate() ? CHARTS_ROW : HEAD_ROW + elementRows + 2;
            FigureRows rows = new FigureRows(context, chartRow + StateCharts.height(elementRows));
            context.tables().breakAbove(chartRow + StateCharts.height(elementRows));
            Settings settings = new Settings(context, rows.end());
            ShareTable shares = new ShareTable(context, places, settings.end());
            TeamTable teams = new TeamTable(context, settings, shares.end());
            WorkTable work = new WorkTable(context, settings, teams, teams.end());
            EstimateTable estimates = new EstimateTable(context, work.end());
            ElementTable elements = new ElementTable(context, places, estimates, HEAD_ROW);
            elements.writeInputs();
            work.writeFurtherInputs(estimates, elements);
            keepTogether(settings.end(), shares.end(), teams.end(), work.end(), estimates.end());
            StateCells cells = new StateCells(context, elements, shares, settings);
            Routing routing = new Routing(context.pages().helper(), ROUTING_ROW, context.graph(), cells, context::title, context.words());
            writeFormulas(routing, elements, cells, settings, work, teams, rows);
            routing.finish();
            elements.highlight();
            teams.highlight();
            new StateCharts(context, elements, chartRow).draw(teams, context.pages().helper(), routing.end());
            new StateHead(context).writeCards(rows);
            return new StateSheet(context.page(), state, rows.figures(), rows.types(), elements.cells(), context.inputs(), context.unit());
        }

        /** Each table on one printed page, given the first rows below them; the first is that of the settings. */
        private void keepTogether(int... ends) {
            for (int i = 1; i < ends.length; i++) {
                if (ends[i] > ends[i - 1]) {
                    context.tables().keep(ends[i - 1], ends[i] - 2);
                }
            }
        }

        private void writeFormulas(Routing routing, ElementTable elements, StateCells cells, Settings settings, WorkTable work,
                TeamTable teams, FigureRows rows) {
            ElementFormulas formulas = new ElementFormulas(context, elements, cells, settings);
            formulas.writePasses(routing);
            List<TypePassage> passages = routing.times();
            work.writeFigures(passages, elements, cells);
            formulas.writeTimes(passages, work);
            FigureTable figures = new FigureTable(context, settings, elements, passages, rows);
            figures.write(work, teams);
            formulas.writeContributions(passages, figures.weights(), rows.ref("leadTime", 0));
        }
    }
}
