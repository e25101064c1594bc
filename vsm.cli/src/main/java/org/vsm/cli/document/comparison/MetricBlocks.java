package org.vsm.cli.document.comparison;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.compare.MetricChange;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;
import org.vsm.cli.wording.FigureWords;
import org.vsm.cli.wording.Wording;

/** The figures before and after. */
final class MetricBlocks {

    private static final int STATES_PER_TABLE = 2;

    private MetricBlocks() {
    }

    /** Two states: with differences and verdicts. */
    static List<Block> of(ComparisonView view) {
        Wording wording = view.wording();
        List<Column> columns = List.of(Column.words(wording.text("compare.figure")), Column.number(wording.text("compare.before")),
                Column.number(wording.text("compare.after")), Column.number(wording.text("compare.change")), Column.number("%"), Column.mark(""));
        List<Row> rows = view.to().comparison().metrics().stream().filter(MetricBlocks::isKnown).map(metric -> row(metric, view)).toList();
        return List.of(new Block.Heading(wording.text("figures")), new Block.Table(columns, rows));
    }

    private static Row row(MetricChange metric, ComparisonView view) {
        FigureWords figures = view.figures();
        Cell verdict = Verdicts.of(metric.verdict(), view.wording());
        return Row.of(Cell.of(figures.label(metric.name())), Cell.of(figures.value(metric.name(), metric.from())),
                new Cell(figures.value(metric.name(), metric.to()), Tone.STRONG), Cell.of(figures.change(metric.name(), metric.change())),
                new Cell(percent(metric, view.wording()), verdict.tone()), verdict);
    }

    /** More than two states: columns for each, with the per cent of change and the verdict; a table for every two. */
    static List<Block> sideBySide(List<ComparisonView> views) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(views.get(0).text("figures")));
        for (int i = 0; i < views.size(); i += STATES_PER_TABLE) {
            if (i > 0) {
                blocks.add(Block.paragraph(""));
            }
            blocks.add(table(views.subList(i, Math.min(views.size(), i + STATES_PER_TABLE))));
        }
        return blocks;
    }

    private static Block table(List<ComparisonView> views) {
        ComparisonView first = views.get(0);
        List<Column> columns = new ArrayList<>(List.of(Column.words(first.text("compare.figure")), Column.number(first.from().facts().name())));
        for (ComparisonView view : views) {
            columns.add(Column.number(view.to().state().facts().name()));
            columns.add(Column.number("%"));
            columns.add(Column.mark(""));
        }
        return new Block.Table(columns, first.to().comparison().metrics().stream().filter(MetricBlocks::isKnown)
                .map(metric -> row(metric, views)).toList());
    }

    private static Row row(MetricChange metric, List<ComparisonView> views) {
        FigureWords figures = views.get(0).figures();
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(figures.label(metric.name())), Cell.of(figures.value(metric.name(), metric.from()))));
        for (ComparisonView view : views) {
            MetricChange change = view.to().comparison().metrics().stream().filter(each -> each.name().equals(metric.name())).findFirst()
                    .orElse(new MetricChange(metric.name(), metric.from(), null, null, null, MetricChange.Verdict.UNKNOWN));
            Cell verdict = Verdicts.of(change.verdict(), view.wording());
            cells.add(new Cell(figures.value(change.name(), change.to()), Tone.STRONG));
            cells.add(new Cell(percent(change, view.wording()), verdict.tone()));
            cells.add(verdict);
        }
        return new Row.Cells(0, cells);
    }

    private static boolean isKnown(MetricChange metric) {
        return metric.from() != null || metric.to() != null;
    }

    private static String percent(MetricChange metric, Wording wording) {
        return metric.percent() == null ? wording.unknown() : wording.numerals().percentChange(metric.percent());
    }
}
