package org.vsm.cli.document.comparison;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** Bars that lead from the lead time before to the one after, one for each improvement. */
final class Waterfall {

    private static final int LONGEST = 36;
    /** A blank that stays one wherever it is shown. */
    private static final String FILL = "\u00A0";

    private final ComparisonView view;
    private final double before;
    private final double after;
    private final List<Contribution> contributions;
    private final double highest;

    Waterfall(ComparisonView view) {
        this.view = view;
        this.before = view.from().figures().passage().leadTime();
        this.after = view.to().state().figures().passage().leadTime();
        this.contributions = view.to().attribution().contributions();
        double level = before;
        double highestLevel = Math.max(before, after);
        for (Contribution each : contributions) {
            level -= each.leadTimeSaved();
            highestLevel = Math.max(highestLevel, level);
        }
        this.highest = highestLevel;
    }

    Block.Table table() {
        List<Row> rows = new ArrayList<>();
        rows.add(row(view.from().facts().title(), view.durations().text(before), bar(0, before, "█"), Tone.STRONG));
        double level = before;
        for (Contribution each : contributions) {
            double next = level - each.leadTimeSaved();
            boolean gain = each.leadTimeSaved() >= 0;
            rows.add(row(PlayerWords.title(each.player(), view.wording()), view.durations().change(-each.leadTimeSaved()),
                    bar(Math.min(level, next), Math.max(level, next), gain ? "▒" : "▓"), gain ? Tone.GOOD : Tone.BAD));
            level = next;
        }
        rows.add(row(view.to().state().facts().title(), view.durations().text(after), bar(0, after, "█"), Tone.STRONG));
        return new Block.Table(List.of(Column.words("", 24), Column.number(view.text("figure.leadTime")), Column.mark("")), rows);
    }

    private static Row row(String title, String time, String bar, Tone tone) {
        return Row.of(Cell.of(title), new Cell(time, tone), new Cell(bar, tone));
    }

    private String bar(double start, double end, String sign) {
        if (highest <= 0) {
            return "";
        }
        int from = (int) Math.round(Math.max(0, start) / highest * LONGEST);
        int to = (int) Math.round(Math.max(0, end) / highest * LONGEST);
        return FILL.repeat(from) + sign.repeat(Math.max(end > start ? 1 : 0, to - from));
    }
}
