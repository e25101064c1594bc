package org.vsm.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.objectives.KeyResult.Measurement;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.ObjectiveScore;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.cli.diagram.scene.Theme;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.comparison.ComparisonDocument;
import org.vsm.cli.report.chart.ProgressChart;
import org.vsm.cli.report.chart.WaterfallChart;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.ComparedState;
import org.vsm.cli.streams.ComparedStream;
import org.vsm.cli.streams.StatesToCompare;
import org.vsm.cli.streams.StreamComparison;
import org.vsm.cli.wording.GoalWords;
import org.vsm.cli.wording.Wording;

/** What changes between two states: both in one picture, the figures, and charts of where the difference comes from. */
final class ComparisonChapter {

    private final Wording wording;
    private final StatePictures pictures;
    private int charts;

    ComparisonChapter(Wording wording, StatePictures pictures) {
        this.wording = wording;
        this.pictures = pictures;
    }

    Report.Chapter of(StatesToCompare states) {
        ComparedStream compared = StreamComparison.of(states);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < states.to().size(); i++) {
            parts.add(pictures.comparison(states, states.to().get(i)));
            waterfall(compared.from(), compared.to().get(i), parts);
            progress(compared.from(), compared.to().get(i), parts);
        }
        List<Block> blocks = ComparisonDocument.of(compared, wording).blocks();
        parts.add(new Part.Prose(TerminalBars.without(blocks.subList(1, blocks.size()))));
        return new Report.Chapter("comparison", wording.text("report.comparison"), parts);
    }

    private void waterfall(AnalysedState from, ComparedState to, List<Part> parts) {
        if (to.attribution() == null || to.attribution().contributions().isEmpty()) {
            return;
        }
        double before = from.figures().passage().leadTime();
        double after = to.state().figures().passage().leadTime();
        ChartUnit unit = ChartUnit.forTime(Math.max(before, after), from.figures().flow().calendar(), wording);
        List<WaterfallChart.Bar> bars = new ArrayList<>();
        bars.add(new WaterfallChart.Bar(from.facts().title(), 0, unit.of(before), true));
        double level = before;
        for (Contribution each : to.attribution().contributions()) {
            double next = level - each.leadTimeSaved();
            String title = each.player().name() == null ? wording.text("improvement.other") : each.player().title();
            bars.add(new WaterfallChart.Bar(title, unit.of(level), unit.of(next), false));
            level = next;
        }
        bars.add(new WaterfallChart.Bar(to.state().facts().title(), 0, unit.of(after), true));
        WaterfallChart chart = new WaterfallChart(new WaterfallChart.Words(wording.text("contribution"),
                wording.text("report.axis", wording.text("figure.leadTime"), unit.name()), wording.text("figure.leadTime"),
                wording.text("report.saved"), wording.text("report.lost")), bars);
        parts.add(figure(wording.text("contribution"), chart::svg));
    }

    private void progress(AnalysedState from, ComparedState to, List<Part> parts) {
        WorkingCalendar calendar = from.figures().flow().calendar();
        for (ObjectiveScore objective : to.comparison().objectives()) {
            for (KeyResultScore score : objective.keyResults()) {
                LocalDate due = objective.objective().due();
                LocalDate start = from.facts().observed();
                if (!score.keyResult().measurements().isEmpty() && score.target() != null && due != null) {
                    parts.add(progress(score, start, due, calendar));
                }
            }
        }
    }

    private Part progress(KeyResultScore score, LocalDate start, LocalDate due, WorkingCalendar calendar) {
        List<Measurement> measurements = score.keyResult().measurements().stream().sorted(Comparator.comparing(Measurement::date)).toList();
        double largest = measurements.stream().mapToDouble(each -> each.amount().value()).max().orElse(0);
        ChartUnit unit = ChartUnit.of(score.keyResult(), Math.max(largest, score.target()), calendar, wording);
        List<ProgressChart.Point> planned = new ArrayList<>();
        if (score.baseline() != null && start != null && start.isBefore(due)) {
            planned.add(new ProgressChart.Point(start, unit.of(score.baseline())));
        }
        planned.add(new ProgressChart.Point(due, unit.of(score.target())));
        String title = new GoalWords(wording, wording.durations(calendar)).title(score.keyResult());
        ProgressChart chart = new ProgressChart(new ProgressChart.Words(title, unit.name(), wording.text("report.planned"), wording.text("report.measured"),
                wording.text("report.datepattern")), planned, measurements.stream().map(each -> new ProgressChart.Point(each.date(), unit.of(each.amount().value()))).toList());
        return figure(title, chart::svg);
    }

    private Part figure(String title, BiFunction<Theme, String, String> svg) {
        charts++;
        return new Part.Figure(title, svg.apply(Theme.LIGHT, "cl" + charts), svg.apply(Theme.DARK, "cd" + charts));
    }
}
