package org.vsm.cli.workbook.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.compare.MetricChange;
import org.vsm.analysis.compare.MetricChange.Verdict;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.sheet.Highlights;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Look.Align;
import org.vsm.cli.workbook.sheet.NumberFormat;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;
import org.vsm.cli.workbook.state.StateSheet.Figure;

/** A figure before and after as formulas: difference, per cent, and whether that is good. */
public final class Differences {
    private static final Set<String> MORE = Set.of("flowEfficiency", "valueAddedRatio", "delivered", "rolledCompleteAccurate", "firstTimeThrough");
    private static final Set<String> NEITHER = Set.of("valueAddedTime", "steps", "demandPerDay", "taktTime");
    private static final int HUNDRED = 100;
    private static final double SAME = 1e-9;
    private static final String PERCENT_CHANGE = "+0.0%;-0.0%;0.0%";

    private final Page page;
    private final Words words;
    private final Comparison comparison;

    public Differences(Page page, Words words, Comparison comparison) {
        this.page = page;
        this.words = words;
        this.comparison = comparison;
    }

    /** Writes difference, per cent and verdict of a figure into three cells; nothing where the figure is not compared. */
    public void write(int row, int column, String name, Figure from, Figure to) {
        MetricChange change = change(name);
        if (from != null && to != null && change != null) {
            write(row, column, from, to, change);
        }
    }

    /** Marks what gets better and what gets worse in a column of verdicts. */
    public static void highlight(Page page, Words words, int firstRow, int lastRow, int column) {
        Highlights highlights = new Highlights(page);
        String cell = CellReference.convertNumToColString(column) + (firstRow + 1) + "=";
        highlights.good(firstRow, lastRow, column, cell + "\"" + words.text("verdict.BETTER") + "\"");
        highlights.bad(firstRow, lastRow, column, cell + "\"" + words.text("verdict.WORSE") + "\"");
    }

    /** Whether a figure is compared. */
    boolean has(String name) {
        return change(name) != null;
    }

    /** With one currency its cost is just "cost". */
    private MetricChange change(String name) {
        return metric(name).or(() -> name.startsWith("cost.") ? metric("cost") : Optional.empty()).orElse(null);
    }

    private Optional<MetricChange> metric(String name) {
        return comparison.metrics().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The later state does not know times that the earlier one knows: nobody can tell what got better. */
    private boolean isLost(MetricChange change) {
        return change.verdict() == Verdict.UNKNOWN && metric("leadTime").map(MetricChange::verdict).orElse(null) == Verdict.UNKNOWN;
    }

    private void write(int row, int column, Figure from, Figure to, MetricChange change) {
        Expr before = from.cell().ref();
        Expr after = to.cell().ref();
        boolean known = from.value() != null && to.value() != null;
        Expr bothKnown = Expr.call("AND", known ? 1 : 0, Expr.call("ISNUMBER", from.value() == null ? 0 : 1, before),
                Expr.call("ISNUMBER", to.value() == null ? 0 : 1, after));
        boolean ratio = to.format().endsWith("%");
        Expr change100 = ratio ? Expr.number(HUNDRED).times(after.minus(before)) : after.minus(before);
        String format = ratio ? points() : to.format();
        page.figureIf(bothKnown, row, column, change100, known ? Double.valueOf(change100.value()) : null,
                Look.FORMULA.format(NumberFormat.signed(format, known ? change100.value() : 1)));
        Expr divisible = Expr.either(bothKnown, isNotZero(before), Expr.ZERO);
        page.figureIf(divisible, row, column + 1, after.minus(before).over(before),
                change.percent() == null ? null : Double.valueOf(change.percent() / 100), Look.FORMULA.format(PERCENT_CHANGE));
        verdict(row, column + 2, bothKnown, before, after, change);
    }

    private String points() {
        String suffix = "\" " + words.text("comparison.points") + "\"";
        return NumberFormat.finer("0.0" + suffix, "0.000" + suffix);
    }

    private static Expr isNotZero(Expr number) {
        return Expr.call("ABS", Math.abs(number.value()), number).isMoreThan(Expr.ZERO);
    }

    private void verdict(int row, int column, Expr known, Expr before, Expr after, MetricChange change) {
        Look look = Look.FORMULA.aligned(Align.CENTER);
        String now = word(change.verdict());
        if (isLost(change)) {
            page.text(row, column, now, Look.FIXED.aligned(Align.CENTER));
            return;
        }
        Expr size = Expr.max(List.of(Expr.call("ABS", 0, before), Expr.call("ABS", 0, after)));
        Expr same = Expr.number(SAME).times(size).isAtLeast(Expr.call("ABS", 0, after.minus(before)));
        Expr verdict = Expr.either(known, Expr.either(same, Expr.text(word(Verdict.SAME)), direction(change.name(), before, after)),
                Expr.text(word(Verdict.UNKNOWN)));
        page.wordFormula(row, column, verdict, now, look);
    }

    private Expr direction(String name, Expr before, Expr after) {
        if (NEITHER.contains(name)) {
            return Expr.text(word(Verdict.CHANGED));
        }
        Expr better = MORE.contains(name) ? after.isMoreThan(before) : before.isMoreThan(after);
        return Expr.either(better, Expr.text(word(Verdict.BETTER)), Expr.text(word(Verdict.WORSE)));
    }

    private String word(Verdict verdict) {
        return words.text("verdict." + verdict.name());
    }
}
