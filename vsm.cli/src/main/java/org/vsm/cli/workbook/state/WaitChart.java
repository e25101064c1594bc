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

/**
 * The longest waits in their order, each with the share of all waiting that it and those above it make, and what is left.
 * They are sorted by formulas; equal waits are told apart by their rows.
 */
final class WaitChart {
    private static final int LONGEST = 8;
    private static final int LEAST = 3;
    private static final double TIE = 1e-9;
    private static final int NAME = 1;
    private static final int POSITION = 2;
    private static final int WAIT = 3;
    private static final int TOGETHER = 4;
    private static final int LABEL = 5;

    private final StateContext context;
    private final Words words;
    private final Page helper;
    private final int headRow;
    private final Slot first;
    private final Slot last;
    private final double whole;
    private final int waiting;
    private final int count;
    private final List<ElementCells> sorted;

    /**
     * @param helper  where they are sorted
     * @param headRow the first free row there
     */
    WaitChart(StateContext context, List<ElementCells> cells, Page helper, int headRow) {
        this.context = context;
        this.words = context.words();
        this.helper = helper;
        this.headRow = headRow;
        this.first = cells.get(0).waiting();
        this.last = cells.get(cells.size() - 1).waiting();
        this.whole = cells.stream().mapToDouble(each -> each.waiting().value()).sum();
        this.waiting = (int) cells.stream().filter(each -> each.waiting().value() > 0).count();
        this.count = Math.min(cells.size(), Math.max(LEAST, Math.min(LONGEST, waiting)));
        this.sorted = cells.stream()
                .sorted(Comparator.comparingDouble((ElementCells each) -> each.waiting().row() * TIE * whole - each.waiting().value())).toList();
    }

    /** The first row of the helper sheet below. */
    int end() {
        return headRow + LONGEST + 5;
    }

    /** Draws the chart over some cells. */
    void draw(Frame frame) {
        heads();
        Slot total = helper.formula(headRow + 1, WAIT, Expr.call("SUM", whole, Expr.range(first, last)), context.time());
        helper.text(headRow + 1, NAME, words.text("chart.together"), Look.PLAIN);
        List<Slot> labels = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        List<Slot> waits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = headRow + 2 + i;
            ElementCells now = sorted.get(i);
            Slot position = helper.formula(at, POSITION, position(total, i + 1, now.waiting().row() - first.row() + 1), Look.FORMULA.format("0"));
            Expr titleOfRow = Expr.call("INDEX", 0, Expr.range(context.page().slot(first.row(), StateColumns.ELEMENT),
                    context.page().slot(last.row(), StateColumns.ELEMENT)), position.ref());
            Slot name = helper.wordFormula(at, NAME, titleOfRow, now.title(), Look.FORMULA);
            waits.add(helper.formula(at, WAIT, Expr.call("INDEX", now.waiting().value(), Expr.range(first, last), position.ref()), context.time()));
            titles.add(label(labels, at, name, now.title(), waits, total));
        }
        if (waiting > count) {
            int at = headRow + 2 + count;
            String others = words.text("chart.others", Integer.toString(sorted.size() - count));
            Slot name = helper.text(at, NAME, others, Look.PLAIN);
            Expr rest = Expr.max(List.of(Expr.ZERO, total.ref().minus(Expr.sumOf(waits)).rounded()));
            waits.add(helper.formula(at, WAIT, rest, context.time()));
            titles.add(label(labels, at, name, others, waits, total));
        }
        new BarChart(words.text("chart.waits"), words.text("unit.name." + context.unit().kind()), "General", new Categories(labels, titles),
                List.of(new Series(words.text("chart.waiting"), waits, Palette.WAIT)), List.of(), false, true).draw(context.tables(), frame);
    }

    private void heads() {
        helper.text(headRow, 0, words.text("chart.waits"), Look.SECTION);
        helper.line(headRow, 0, LABEL, Look.SECTION);
    }

    /** A name with the share of all waiting up to here. */
    private String label(List<Slot> labels, int row, Slot name, String title, List<Slot> waits, Slot total) {
        Slot upTo = helper.formula(row, TOGETHER, Expr.sumOf(waits).overOrZero(total.ref()), Look.FORMULA.format(StateSheet.PERCENT));
        Expr percent = Expr.call("ROUND", 0, upTo.ref().times(Expr.number(100)), Expr.ZERO);
        String label = title + " · " + Math.round(upTo.value() * 100) + " %";
        labels.add(helper.wordFormula(row, LABEL, Expr.call("CONCATENATE", 0, name.ref(), Expr.text(" · "), percent, Expr.text(" %")), label,
                Look.FORMULA.indented(1)));
        return label;
    }

    /** The row of the k-th longest wait, from 1. */
    private Expr position(Slot total, int rank, int now) {
        Expr waits = Expr.range(first, last);
        Expr apart = waits.minus(Expr.call("ROW", 0, waits).times(Expr.number(TIE)).times(total.ref()));
        Expr kth = Expr.call("LARGE", 0, apart, Expr.number(rank));
        return Expr.call("SUMPRODUCT", now, apart.isEqualTo(kth).times(Expr.call("ROW", 0, waits).minus(Expr.number(first.row()))));
    }
}
