package org.vsm.cli.document.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.attribution.Attribution.Pair;
import org.vsm.analysis.attribution.Player;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** What each improvement contributes to the difference in lead time, as a waterfall and in numbers. */
final class ContributionSection implements ComparisonSection {

    private static final double THOUSAND = 1000;

    @Override
    public List<Block> blocks(ComparisonView view) {
        Attribution attribution = view.to().attribution();
        if (attribution == null) {
            return List.of(new Block.Heading(view.text("contribution")), new Block.Paragraph(view.text("contribution.none",
                    view.to().state().facts().title(), view.from().facts().title()), Tone.MUTED));
        }
        if (attribution.contributions().isEmpty() && attribution.rejected().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(view.text("contribution")));
        blocks.add(new Waterfall(view).table());
        blocks.add(new Block.Paragraph(view.text(attribution.exact() ? "contribution.note" : "contribution.sampled"), Tone.MUTED));
        blocks.add(new Block.Heading(view.text("contribution.table")));
        blocks.add(numbers(attribution, view));
        blocks.add(new Block.Paragraph(view.text("contribution.columns"), Tone.MUTED));
        List<Cell> points = new ArrayList<>();
        attribution.pairs().stream().limit(5).forEach(pair -> points.add(Cell.of(pair(pair, view))));
        addEnough(points, view);
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
        }
        return blocks;
    }

    private static Block numbers(Attribution attribution, ComparisonView view) {
        List<Column> columns = List.of(Column.words(view.text("contribution.what")), Column.number(view.text("contribution.part")),
                Column.number(view.text("contribution.alone")), Column.number(view.text("contribution.effort")),
                Column.number(view.text("contribution.perhour")), Column.number(view.text("contribution.cost")),
                Column.number(view.text("contribution.permoney")));
        List<Row> rows = new ArrayList<>();
        attribution.contributions().forEach(each -> rows.add(row(each, view)));
        attribution.rejected().forEach(each -> rows.add(row(each, view)));
        return new Block.Table(columns, rows).withoutEmptyColumns();
    }

    private static Row row(Contribution each, ComparisonView view) {
        Player player = each.player();
        String title = PlayerWords.title(player, view.wording());
        String part = player.rejected() ? view.wording().unknown() : view.durations().text(each.leadTimeSaved())
                + (each.error() > 0 ? " ± " + view.durations().text(each.error()) : "");
        return Row.of(Cell.of(player.rejected() ? view.text("contribution.rejected", title) : title), new Cell(part, Tone.STRONG),
                Cell.of(view.durations().orUnknown(each.alone())), Cell.of(player.effort() == null ? "" : view.durations().text(player.effort())),
                Cell.of(each.gainPerEffortHour() == null ? "" : view.durations().text(each.gainPerEffortHour())),
                Cell.of(player.cost() == null ? "" : view.wording().numerals().money(player.cost(), player.currency())),
                Cell.of(perMoney(each.gainPerMoney(), view)));
    }

    /** Per thousand units of money: a single one is too little to save anything that could be told. */
    private static String perMoney(Map<String, Double> gains, ComparisonView view) {
        return String.join(", ", gains.values().stream().map(gain -> view.durations().text(gain * THOUSAND)).toList());
    }

    private static String pair(Pair pair, ComparisonView view) {
        String key = pair.together() > 0 ? "contribution.help" : "contribution.hinder";
        return view.text(key, PlayerWords.title(pair.first(), view.wording()), PlayerWords.title(pair.second(), view.wording()),
                view.durations().text(Math.abs(pair.together())));
    }

    private static void addEnough(List<Cell> points, ComparisonView view) {
        for (Set<Player> set : view.to().enough()) {
            String names = String.join(", ", set.stream().map(each -> PlayerWords.title(each, view.wording())).toList());
            points.add(new Cell(set.isEmpty() ? view.text("contribution.enough.none") : view.text("contribution.enough", names), Tone.GOOD));
        }
    }
}
