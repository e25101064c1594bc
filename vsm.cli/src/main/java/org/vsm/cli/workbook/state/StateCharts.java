package org.vsm.cli.workbook.state;

import java.util.ArrayList;
import java.util.Comparator;
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

/** The charts of a state: where the time goes, which waits are the longest, and who is busy. */
final class StateCharts {
    private static final int LEAST_ROWS = 24;
    /** What fits on a printed page. */
    private static final int MOST_ROWS = 60;
    private static final int ROWS_BESIDE_BARS = 8;
    private static final int LONGEST = 8;
    private static final int LEAST = 3;
    private static final int MIDDLE = StateColumns.VALUE;
    private static final double TIE = 1e-9;
    private static final double HIGH = 0.85;

    private final StateContext context;
    private final Page page;
    private final Words words;
    private final ElementTable elements;
    private final int row;

    StateCharts(StateContext context, ElementTable elements, int row) {
        this.context = context;
        this.page = context.page();
        this.words = context.words();
        this.elements = elements;
        this.row = row;
    }

    /** How many rows the charts take. */
    static int height(int elements) {
        return Math.min(MOST_ROWS, Math.max(LEAST_ROWS, elements + ROWS_BESIDE_BARS));
    }

    /**
     * Draws the charts.
     *
     * @param helper    where the longest waits are sorted
     * @param helperRow the first free row there
     */
    void draw(TeamTable teams, Page helper, int helperRow) {
        int end = row + height(elements.nodes().size());
        page.keep(row, end - 1);
        List<ElementCells> cells = new ArrayList<>(elements.cells().values());
        String unit = words.text("unit.name." + context.unit().kind());
        Categories names = new Categories(cells.stream().map(each -> page.slot(each.waiting().row(), StateColumns.ELEMENT)).toList(),
                cells.stream().map(ElementCells::title).toList());
        new BarChart(words.text("chart.elements"), unit, "General", names, List.of(
                new Series(words.text("chart.waiting"), cells.stream().map(ElementCells::waiting).toList(), Palette.WAIT),
                new Series(words.text("chart.working"), cells.stream().map(ElementCells::working).toList(), Palette.PROCESS)),
                List.of(), true, true).draw(page, new Frame(0, row, MIDDLE, end - 1));
        int half = (row + end) / 2;
        drawWaits(cells, unit, helper, helperRow, new Frame(MIDDLE, row, StateColumns.ALL, half));
        if (!teams.utilisations().isEmpty()) {
            drawUtilisation(teams, helper, helperRow + LONGEST + 3, new Frame(MIDDLE, half, StateColumns.ALL, end - 1));
        }
    }

    /** Sorted by formulas: equal waits are told apart by their rows. */
    private void drawWaits(List<ElementCells> cells, String unit, Page helper, int helperRow, Frame frame) {
        helper.text(helperRow, 0, words.text("chart.waits"), Look.SECTION);
        Slot first = cells.get(0).waiting();
        Slot last = cells.get(cells.size() - 1).waiting();
        double whole = cells.stream().mapToDouble(each -> each.waiting().value()).sum();
        Expr all = Expr.call("SUM", whole, Expr.range(first, last));
        Slot total = helper.formula(helperRow, 4, all, context.time());
        int waiting = (int) cells.stream().filter(each -> each.waiting().value() > 0).count();
        int count = Math.min(cells.size(), Math.max(LEAST, Math.min(LONGEST, waiting)));
        List<ElementCells> sorted = cells.stream()
                .sorted(Comparator.comparingDouble((ElementCells each) -> each.waiting().row() * TIE * whole - each.waiting().value())).toList();
        List<Slot> names = new ArrayList<>();
        List<Slot> waits = new ArrayList<>();
        List<Slot> sums = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < count; i++) {
            int at = helperRow + 1 + i;
            ElementCells now = sorted.get(i);
            Slot position = helper.formula(at, 2, position(first, last, total, i + 1, now.waiting().row() - first.row() + 1), Look.FORMULA.format("0"));
            names.add(helper.wordFormula(at, 1, Expr.call("INDEX", 0, Expr.range(page.slot(first.row(), StateColumns.ELEMENT),
                    page.slot(last.row(), StateColumns.ELEMENT)), position.ref()), now.title(), Look.FORMULA));
            waits.add(helper.formula(at, 3, Expr.call("INDEX", now.waiting().value(), Expr.range(first, last), position.ref()), context.time()));
            sum += now.waiting().value();
            Expr upTo = Expr.call("SUM", sum, Expr.range(waits.get(0), waits.get(i))).overOrZero(total.ref());
            sums.add(helper.formula(at, 4, upTo, Look.FORMULA.format(StateSheet.PERCENT)));
        }
        new BarChart(words.text("chart.waits"), unit, "General", new Categories(names, sorted.stream().limit(count).map(ElementCells::title).toList()),
                List.of(new Series(words.text("chart.waiting"), waits, Palette.WAIT)), List.of(), false, true).draw(page, frame);
    }

    /** The row of the k-th longest wait, from 1. */
    private Expr position(Slot first, Slot last, Slot total, int rank, int now) {
        Expr waits = Expr.range(first, last);
        Expr apart = waits.minus(Expr.call("ROW", 0, waits).times(Expr.number(TIE)).times(total.ref()));
        Expr kth = Expr.call("LARGE", 0, apart, Expr.number(rank));
        return Expr.call("SUMPRODUCT", now, apart.isEqualTo(kth).times(Expr.call("ROW", 0, waits).minus(Expr.number(first.row()))));
    }

    private void drawUtilisation(TeamTable teams, Page helper, int helperRow, Frame frame) {
        helper.text(helperRow, 0, words.text("chart.utilisation"), Look.SECTION);
        List<Slot> high = new ArrayList<>();
        List<Slot> full = new ArrayList<>();
        for (int i = 0; i < teams.names().size(); i++) {
            helper.mirror(helperRow + 1 + i, 1, teams.names().get(i), Look.PLAIN);
            high.add(helper.number(helperRow + 1 + i, 3, HIGH, Look.FIXED.format("0%")));
            full.add(helper.number(helperRow + 1 + i, 4, 1.0, Look.FIXED.format("0%")));
        }
        new BarChart(words.text("chart.utilisation"), words.text("chart.ofcapacity"), "0%",
                new Categories(teams.names(), teams.titles()), List.of(new Series(words.text("teams.utilisation"), teams.utilisations(), Palette.AFTER)),
                List.of(new Series(words.text("chart.high"), high, Palette.WARN), new Series(words.text("chart.full"), full, Palette.WORSE)),
                false, false).draw(page, frame);
    }
}
