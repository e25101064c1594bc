package org.vsm.cli.workbook.state;

import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.workbook.chart.BarChart;
import org.vsm.cli.workbook.chart.Categories;
import org.vsm.cli.workbook.chart.Frame;
import org.vsm.cli.workbook.chart.Series;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Palette;
import org.vsm.cli.workbook.sheet.Words;
import org.vsm.cli.workbook.state.StateSheet.ElementCells;

/**
 * The charts of a state: where the time goes, which waits are the longest, and who is busy. The names of many elements
 * could not be read in one chart: they are shared out among several with the same scale.
 */
final class StateCharts {
    private static final int LEAST_ROWS = 24;
    /** Of waits and utilisation below charts of elements. */
    private static final int ROWS_BELOW = 18;
    private static final int ROWS_BESIDE_BARS = 8;
    private static final int MOST_BARS = 45;
    private static final int MOST_CHARTS = 12;
    private static final int MIDDLE = StateColumns.VALUE;

    private final StateContext context;
    private final Page page;
    private final Words words;
    private final List<ElementCells> cells;
    private final int row;

    StateCharts(StateContext context, ElementTable elements, int row) {
        this.context = context;
        this.page = context.tables();
        this.words = context.words();
        this.cells = List.copyOf(elements.cells().values());
        this.row = row;
    }

    /** How many rows the charts take. */
    static int height(int elements) {
        int charts = charts(elements);
        return charts == 1 ? rows(elements) : (charts + 1) / 2 * rowsOfPart(elements) + ROWS_BELOW;
    }

    private static int charts(int elements) {
        return Math.max(1, Math.min(MOST_CHARTS, (elements + MOST_BARS - 1) / MOST_BARS));
    }

    /** Bars of each chart; the last one may have fewer. */
    private static int barsOf(int elements) {
        int charts = charts(elements);
        return (elements + charts - 1) / charts;
    }

    private static int rowsOfPart(int elements) {
        return barsOf(elements) + ROWS_BESIDE_BARS - 2;
    }

    private static int rows(int bars) {
        return Math.max(LEAST_ROWS, Math.min(MOST_BARS, bars) + ROWS_BESIDE_BARS);
    }

    /**
     * Draws the charts.
     *
     * @param helper    where what they show is sorted
     * @param helperRow the first free row there
     */
    void draw(TeamTable teams, Page helper, int helperRow) {
        WaitChart waits = new WaitChart(context, cells, helper, helperRow);
        UtilisationChart utilisation = new UtilisationChart(context, teams, helper, waits.end());
        int end = row + height(cells.size());
        if (charts(cells.size()) == 1) {
            page.keep(row, end - 1);
            drawElements(cells, null, new Frame(0, row, MIDDLE, end - 1));
            int half = (row + end) / 2;
            waits.draw(new Frame(MIDDLE, row, StateColumns.ALL, half));
            utilisation.draw(new Frame(MIDDLE, half, StateColumns.ALL, end - 1));
        } else {
            drawInParts(helper, utilisation.end());
            page.keep(end - ROWS_BELOW, end - 1);
            waits.draw(new Frame(0, end - ROWS_BELOW, MIDDLE, end - 1));
            utilisation.draw(new Frame(MIDDLE, end - ROWS_BELOW, StateColumns.ALL, end - 1));
        }
    }

    /** Two charts side by side, and again below. */
    private void drawInParts(Page helper, int helperRow) {
        int bars = barsOf(cells.size());
        int rows = rowsOfPart(cells.size());
        Expr longest = longest(helper, helperRow);
        for (int first = 0, part = 0; first < cells.size(); first += bars, part++) {
            int top = row + part / 2 * rows;
            List<ElementCells> some = cells.subList(first, Math.min(cells.size(), first + bars));
            List<Slot> scale = scale(helper, helperRow + 1 + first, longest.minus(leadTime(some.get(0))), some.size());
            Frame left = new Frame(0, top, MIDDLE, top + rows - 1);
            drawElements(some, scale, part % 2 == 0 ? left : new Frame(MIDDLE, top, StateColumns.ALL, top + rows - 1));
            page.keep(top, top + rows - 1);
        }
    }

    /** What the first bar lacks of the longest one of all, and nothing for the others. */
    private List<Slot> scale(Page helper, int helperRow, Expr missing, int bars) {
        List<Slot> cells = new ArrayList<>(List.of(helper.formula(helperRow, 4, missing, context.time())));
        for (int i = 1; i < bars; i++) {
            cells.add(helper.blank(helperRow + i, 4, context.time()));
        }
        return cells;
    }

    private static Expr leadTime(ElementCells element) {
        return element.waiting().ref().plus(element.working().ref());
    }

    /** The most that any element adds to the lead time. */
    private Expr longest(Page helper, int helperRow) {
        helper.text(helperRow, 0, words.text("chart.scale"), Look.SECTION);
        helper.line(helperRow, 0, 4, Look.SECTION);
        List<Slot> all = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            helper.text(helperRow + 1 + i, 1, cells.get(i).title(), Look.PLAIN);
            all.add(helper.formula(helperRow + 1 + i, 3, leadTime(cells.get(i)), context.time()));
        }
        double longest = all.stream().mapToDouble(Slot::value).max().orElse(0);
        return helper.formula(helperRow + 1 + cells.size(), 3, Expr.call("MAX", longest, Expr.column(all)), context.time()).ref();
    }

    /**
     * Draws what elements add to the lead time.
     *
     * @param scale lengthens the first bar, unseen, so that all charts have the same scale; null where there is only one
     */
    private void drawElements(List<ElementCells> some, List<Slot> scale, Frame frame) {
        Page elements = context.page();
        Categories names = new Categories(some.stream().map(each -> elements.slot(each.waiting().row(), StateColumns.ELEMENT)).toList(),
                some.stream().map(ElementCells::title).toList());
        List<Series> bars = new ArrayList<>(List.of(
                new Series(words.text("chart.waiting"), some.stream().map(ElementCells::waiting).toList(), Palette.WAIT),
                new Series(words.text("chart.working"), some.stream().map(ElementCells::working).toList(), Palette.PROCESS)));
        if (scale != null) {
            bars.add(new Series(" ", scale, null));
        }
        new BarChart(words.text("chart.elements"), words.text("unit.name." + context.unit().kind()), "General", names, bars, List.of(), true, true)
                .draw(page, frame);
    }
}
