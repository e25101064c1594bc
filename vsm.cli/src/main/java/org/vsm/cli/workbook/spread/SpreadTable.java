package org.vsm.cli.workbook.spread;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.simulation.result.FlowResult;
import org.vsm.analysis.simulation.result.LeadTimeResult;
import org.vsm.analysis.simulation.result.PromiseResult;
import org.vsm.analysis.simulation.statistics.Histogram.Bar;
import org.vsm.analysis.simulation.statistics.Interval;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.wording.TimeAxis;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.cli.workbook.chart.BarChart;
import org.vsm.cli.workbook.chart.Categories;
import org.vsm.cli.workbook.chart.Frame;
import org.vsm.cli.workbook.chart.Series;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Look.Align;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Palette;
import org.vsm.cli.workbook.sheet.Words;

/** One state: its lead times in numbers with their errors, promises kept, and how many take how long. */
final class SpreadTable {
    private static final int LAST = 9;
    private static final int CHART = 4;
    private static final int LEAST_ROWS = 16;
    private static final String SHARE = "0.0%";

    private final Page page;
    private final AnalysedState state;
    private final FlowResult result;
    private final CellUnit unit;
    private final Words words;

    SpreadTable(Page page, AnalysedState state, FlowResult result, CellUnit unit, Words words) {
        this.page = page;
        this.state = state;
        this.result = result;
        this.unit = unit;
        this.words = words;
    }

    /** Writes it; returns the first row below. */
    int write(int firstRow) {
        page.text(firstRow, 0, state.facts().title(), Look.SECTION);
        page.line(firstRow, 0, LAST, Look.SECTION);
        int row = promises(figures(firstRow + 1));
        int end = result.leadTime().histogram().bars().size() < 2 ? row : histogram(row + 1, firstRow + 1);
        return Math.max(end, firstRow + LEAST_ROWS);
    }

    private int figures(int head) {
        page.text(head, 0, words.figure("leadTime"), Look.HEAD);
        page.text(head, 1, unit.symbol(words), Look.HEAD.aligned(Align.RIGHT));
        page.text(head, 2, words.wording().text("simulate.error.head"), Look.HEAD.aligned(Align.RIGHT));
        LeadTimeResult times = result.leadTime();
        figure(head + 1, "mean", times.mean());
        figure(head + 2, "deviation", times.standardDeviation());
        figure(head + 3, "p50", times.p50());
        figure(head + 4, "p85", times.p85());
        figure(head + 5, "p95", times.p95());
        return head + 6;
    }

    private void figure(int row, String name, Interval interval) {
        page.text(row, 0, words.wording().text("simulate." + name), Look.PLAIN);
        page.number(row, 1, unit.of(interval.value()), Look.FIXED.format(unit.plainFormat()));
        page.number(row, 2, unit.of(interval.halfWidth()), Look.FIXED.format(unit.plainFormat()));
    }

    private int promises(int firstRow) {
        int row = firstRow;
        for (PromiseResult each : result.serviceLevels()) {
            if (each.reached() != null) {
                page.text(row, 0, words.text("spread.within", words.wording().durations(result.flow().calendar()).text(each.promise().within()),
                        words.wording().numerals().percent(each.promise().promised())), Look.PLAIN.wrapped());
                page.number(row, 1, each.reached().value(), Look.FIXED.format(SHARE));
                page.number(row, 2, each.reached().halfWidth(), Look.FIXED.format(SHARE));
                row++;
            }
        }
        return row;
    }

    private int histogram(int head, int chartRow) {
        List<Bar> bars = result.leadTime().histogram().bars();
        TimeAxis axis = words.wording().durations(result.flow().calendar())
                .axis(result.leadTime().histogram().width(), bars.get(bars.size() - 1).from());
        page.text(head, 0, words.wording().text("simulate.histogram"), Look.HEAD);
        page.text(head, 1, words.text("spread.share"), Look.HEAD.aligned(Align.RIGHT));
        List<Slot> names = new ArrayList<>();
        List<String> ranges = new ArrayList<>();
        List<Slot> shares = new ArrayList<>();
        int row = head + 1;
        for (Bar bar : bars) {
            boolean last = row == head + bars.size();
            String range = last ? axis.from(bar.from()) : axis.range(bar.from(), bar.to());
            ranges.add(range);
            names.add(page.text(row, 0, range, Look.PLAIN));
            shares.add(page.number(row++, 1, bar.share(), Look.FIXED.format(SHARE)));
        }
        new BarChart(words.wording().text("simulate.histogram"), words.text("spread.share"), "0%", new Categories(names, ranges),
                List.of(new Series(words.text("spread.share"), shares, Palette.AFTER)), List.of(), false, true)
                .draw(page, new Frame(CHART, chartRow, LAST + 1, Math.max(row, chartRow + LEAST_ROWS - 1)));
        return row;
    }
}
