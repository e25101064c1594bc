package org.vsm.cli.workbook.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.vsm.cli.workbook.chart.BarChart;
import org.vsm.cli.workbook.chart.Categories;
import org.vsm.cli.workbook.chart.Frame;
import org.vsm.cli.workbook.chart.Series;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Look.Align;
import org.vsm.cli.workbook.sheet.NumberFormat;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Palette;
import org.vsm.cli.workbook.sheet.Words;
import org.vsm.cli.workbook.state.StateSheet;

/**
 * The elements of a long stream by which the lead time changes most, as a table and a chart: the names of all of them could
 * not be read in one. Which elements these are is decided on export; their numbers follow the cells.
 */
final class LargestChanges {
    private static final int MOST = 25;
    private static final int LABEL = 0;
    private static final int BEFORE = 2;
    private static final int AFTER = 3;
    private static final int DIFFERENCE = 4;
    private static final int CHART = 5;
    private static final int SPARE_ROWS = 2;
    private static final int LEAST_ROWS = 16;

    private final Page page;
    private final Words words;
    private final int width;

    /** @param width the last column */
    LargestChanges(Page page, Words words, int width) {
        this.page = page;
        this.words = words;
        this.width = width;
    }

    /**
     * Writes table and chart.
     *
     * @param rows  of all elements in their own table
     * @param names of these elements
     * @return the first row below
     */
    int write(int headRow, List<Integer> rows, List<String> names, StateSheet from, StateSheet to) {
        List<Integer> chosen = IntStream.range(0, names.size()).filter(i -> difference(rows.get(i)) > 0).boxed()
                .sorted(Comparator.comparingDouble(i -> -difference(rows.get(i)))).limit(MOST).sorted().toList();
        if (chosen.isEmpty()) {
            return headRow;
        }
        page.text(headRow, LABEL, words.text("comparison.largest", Integer.toString(chosen.size())), Look.SECTION);
        page.line(headRow, LABEL, width, Look.SECTION);
        heads(headRow + 1, from);
        int row = headRow + 2;
        List<Slot> labels = new ArrayList<>();
        List<Slot> before = new ArrayList<>();
        List<Slot> after = new ArrayList<>();
        Look time = Look.FORMULA.format(from.unit().plainFormat());
        for (int i : chosen) {
            labels.add(page.text(row, LABEL, names.get(i), Look.PLAIN.inBold().wrapped()));
            page.blank(row, LABEL + 1, Look.PLAIN);
            before.add(number(row, BEFORE, page.slot(rows.get(i), BEFORE), time));
            after.add(number(row, AFTER, page.slot(rows.get(i), AFTER), time));
            Slot difference = page.slot(rows.get(i), DIFFERENCE);
            number(row, DIFFERENCE, difference, time.format(NumberFormat.signed(time.format(), difference.value())));
            row++;
        }
        int end = Math.max(row + SPARE_ROWS, headRow + LEAST_ROWS);
        new BarChart(words.text("comparison.chart"), words.text("unit.name." + from.unit().kind()), "General",
                new Categories(labels, chosen.stream().map(names::get).toList()),
                List.of(new Series(from.state().facts().title(), before, Palette.BEFORE), new Series(to.state().facts().title(), after, Palette.AFTER)),
                List.of(), false, true).draw(page, new Frame(CHART, headRow + 1, width + 1, end));
        page.keep(headRow, end);
        return end + 1;
    }

    private double difference(int row) {
        return Math.abs(page.slot(row, DIFFERENCE).value());
    }

    private Slot number(int row, int column, Slot of, Look look) {
        return page.formula(row, column, of.ref(), look);
    }

    private void heads(int row, StateSheet from) {
        String unit = from.unit().symbol(words);
        page.line(row, LABEL, DIFFERENCE, Look.HEAD);
        page.text(row, LABEL, words.text("comparison.element"), Look.HEAD);
        page.text(row, BEFORE, words.text("comparison.before", unit), Look.HEAD.aligned(Align.RIGHT));
        page.text(row, AFTER, words.text("comparison.after", unit), Look.HEAD.aligned(Align.RIGHT));
        page.text(row, DIFFERENCE, words.text("comparison.lead.difference", unit), Look.HEAD.aligned(Align.RIGHT));
    }
}
