package org.vsm.cli.workbook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.cli.streams.ComparedState;
import org.vsm.cli.streams.ComparedStream;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.cli.workbook.chart.BarChart;
import org.vsm.cli.workbook.chart.Categories;
import org.vsm.cli.workbook.chart.Frame;
import org.vsm.cli.workbook.chart.Series;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Look.Align;
import org.vsm.cli.workbook.sheet.NumberFormat;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Palette;
import org.vsm.cli.workbook.sheet.Words;
import org.vsm.cli.workbook.state.StateSheet;

/** From the lead time before to that after, improvement by improvement, as a table and a waterfall. */
final class WaterfallTable {
    private static final int LABEL = 1;
    private static final int STEP = 2;
    private static final int CHART = 5;
    /** What the bars are made of lies behind the chart. */
    private static final int BARS = 6;
    private static final String HIDDEN = ";;;";
    private static final int LAST = 15;
    private static final int LEAST_ROWS = 18;

    private final Page page;
    private final CellUnit unit;
    private final Words words;
    private final List<Slot> names = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<Slot> held = new ArrayList<>();
    private final List<Slot> total = new ArrayList<>();
    private final List<Slot> saved = new ArrayList<>();
    private final List<Slot> lost = new ArrayList<>();

    WaterfallTable(Page page, CellUnit unit, Words words) {
        this.page = page;
        this.unit = unit;
        this.words = words;
    }

    /** Writes table and chart; returns the first row below. */
    int write(int headRow, ComparedStream compared, ComparedState state, Map<String, StateSheet> sheets) {
        StateSheet from = sheets.get(compared.from().facts().name());
        StateSheet to = sheets.get(state.state().facts().name());
        page.text(headRow, 0, words.text("waterfall.title", compared.from().facts().title(), state.state().facts().title()), Look.SECTION);
        page.line(headRow, 0, LAST, Look.SECTION);
        heads(headRow + 1);
        int row = headRow + 2;
        Expr running = end(row++, compared.from().facts().title(), from.figures().get("leadTime").cell().ref());
        for (Contribution each : state.attribution().contributions()) {
            String title = each.player().name() == null ? words.wording().text("improvement.other") : each.player().title();
            running = step(row++, title, unit.of(each.leadTimeSaved()), running);
        }
        Expr reached = to.figures().get("leadTime").cell().ref();
        sinceExport(row++, reached, running);
        end(row++, state.state().facts().title(), reached);
        page.text(row, LABEL, words.text(state.attribution().exact() ? "waterfall.note" : "waterfall.sampled"), Look.NOTE);
        draw(new Frame(CHART, headRow + 1, LAST, Math.max(row + 1, headRow + LEAST_ROWS)));
        return Math.max(row + 1, headRow + LEAST_ROWS) + 1;
    }

    private void heads(int row) {
        page.text(row, LABEL, words.text("waterfall.what"), Look.HEAD);
        page.text(row, STEP, words.text("waterfall.change", unit.symbol(words)), Look.HEAD.aligned(Align.RIGHT));
        page.text(row, STEP + 1, words.text("waterfall.lead", unit.symbol(words)), Look.HEAD.aligned(Align.RIGHT));
    }

    /** A state: a bar from the ground. */
    private Expr end(int row, String title, Expr leadTime) {
        label(row, title);
        Look look = Look.FORMULA.format(unit.plainFormat());
        page.blank(row, STEP, look);
        Slot lead = page.formula(row, STEP + 1, leadTime, look.inBold());
        bars(row, Expr.ZERO, lead.ref(), Expr.ZERO, Expr.ZERO);
        return lead.ref();
    }

    /** An improvement: a bar that hangs from the lead time before it; one that makes it longer stands on it. */
    private Expr step(int row, String title, double saves, Expr before) {
        label(row, title);
        return bar(row, page.number(row, STEP, -saves, Look.FIXED.format(signed(saves))), before);
    }

    private String signed(double change) {
        return NumberFormat.signed(unit.plainFormat(), change);
    }

    /** What people have changed in the workbook is not shared out among the improvements. */
    private void sinceExport(int row, Expr reached, Expr before) {
        label(row, words.text("waterfall.since"));
        bar(row, page.figure(row, STEP, reached.minus(before).rounded(), 0, Look.FORMULA.format(signed(1))), before);
    }

    private Expr bar(int row, Slot change, Expr before) {
        Look look = Look.FORMULA.format(unit.plainFormat());
        Slot after = page.formula(row, STEP + 1, before.plus(change.ref()), look);
        Expr low = Expr.call("MIN", Math.min(before.value(), after.value()), before, after.ref());
        Expr shorter = Expr.max(List.of(Expr.ZERO, before.minus(after.ref())));
        Expr longer = Expr.max(List.of(Expr.ZERO, after.ref().minus(before)));
        bars(row, low, Expr.ZERO, shorter, longer);
        return after.ref();
    }

    private void label(int row, String title) {
        names.add(page.text(row, LABEL, title, Look.PLAIN.wrapped()));
        titles.add(title);
    }

    private void bars(int row, Expr under, Expr whole, Expr shorter, Expr longer) {
        Look look = Look.NOTE.format(HIDDEN);
        held.add(page.formula(row, BARS, under, look));
        total.add(page.formula(row, BARS + 1, whole, look));
        saved.add(page.formula(row, BARS + 2, shorter, look));
        lost.add(page.formula(row, BARS + 3, longer, look));
    }

    private void draw(Frame frame) {
        new BarChart(words.text("waterfall.chart"), words.text("unit.name." + unit.kind()), "General", new Categories(names, titles), List.of(
                new Series(" ", held, null), new Series(words.figure("leadTime"), total, Palette.AFTER),
                new Series(words.text("waterfall.saves"), saved, Palette.BETTER), new Series(words.text("waterfall.loses"), lost, Palette.WORSE)),
                List.of(), true, false).draw(page, frame);
    }
}
