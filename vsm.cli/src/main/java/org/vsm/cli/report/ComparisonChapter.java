package org.vsm.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.comparison.ComparisonDocument;
import org.vsm.cli.report.chart.WaterfallChart;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.ComparedState;
import org.vsm.cli.streams.ComparedStream;
import org.vsm.cli.streams.StatesToCompare;
import org.vsm.cli.streams.StreamComparison;
import org.vsm.cli.wording.Durations;
import org.vsm.cli.wording.Wording;

/** What changes between states: both in one picture, the figures with what is behind them, and where the difference comes from. */
final class ComparisonChapter {

    private final Wording wording;
    private final StatePictures pictures;
    private final FigureUnfoldings unfoldings;

    ComparisonChapter(Wording wording, StatePictures pictures, FigureUnfoldings unfoldings) {
        this.wording = wording;
        this.pictures = pictures;
        this.unfoldings = unfoldings;
    }

    Report.Chapter of(StatesToCompare states) {
        ComparedStream compared = StreamComparison.of(states);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < compared.to().size(); i++) {
            ComparedState to = compared.to().get(i);
            int level = Part.FIRST_LEVEL;
            if (compared.to().size() > 1) {
                parts.add(new Part.Prose(List.of(new Block.Heading(
                        wording.text("compare.title", compared.from().facts().title(), to.state().facts().title())))));
                level++;
            }
            parts.addAll(figures(compared, to, pictures.comparison(states, states.to().get(i)), level, "waterfall-" + i));
        }
        return new Report.Chapter("comparison", wording.text("report.comparison"), parts);
    }

    /** The document without its title, which is that of the chapter or stands above it. */
    private List<Part> figures(ComparedStream compared, ComparedState to, Part picture, int level, String chart) {
        ComparedStream two = new ComparedStream(compared.facts(), compared.from(), List.of(to));
        List<Block> blocks = TerminalBars.without(ComparisonDocument.of(two, wording).blocks());
        Illustrated illustrated = new Illustrated().behind(wording.text("summary"), List.of(picture))
                .behind(wording.text("figures"), explained(two, to, level));
        waterfall(compared.from(), to, chart).ifPresent(figure -> illustrated.behind(wording.text("contribution"), List.of(figure)));
        return illustrated.of(level, blocks.subList(1, blocks.size()));
    }

    private List<Part> explained(ComparedStream two, ComparedState to, int level) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Prose(level, List.of(new Block.Heading(wording.text("report.explained")))));
        parts.add(new Part.OnPaper(wording.text("report.onscreen")));
        parts.addAll(unfoldings.of(two.facts(), List.of(two.from(), to.state()), level + 1));
        return parts;
    }

    private Optional<Part> waterfall(AnalysedState from, ComparedState to, String name) {
        if (to.attribution() == null || to.attribution().contributions().isEmpty()) {
            return Optional.empty();
        }
        double before = from.figures().passage().leadTime();
        double after = to.state().figures().passage().leadTime();
        ChartUnit unit = ChartUnit.forTime(Math.max(before, after), from.figures().flow().calendar(), wording);
        Durations durations = wording.durations(from.figures().flow().calendar());
        List<WaterfallChart.Bar> bars = new ArrayList<>();
        bars.add(new WaterfallChart.Bar(from.facts().title(), unit.of(before), durations.text(before)));
        for (Contribution each : to.attribution().contributions()) {
            String title = each.player().name() == null ? wording.text("improvement.other") : each.player().title();
            bars.add(new WaterfallChart.Bar(title, -unit.of(each.leadTimeSaved()), durations.change(-each.leadTimeSaved())));
        }
        bars.add(new WaterfallChart.Bar(to.state().facts().title(), unit.of(after), durations.text(after)));
        WaterfallChart.Words words = new WaterfallChart.Words(wording.text("contribution"),
                wording.text("report.axis", wording.text("figure.leadTime"), unit.name()), wording.text("figure.leadTime"),
                wording.text("report.saved"), wording.text("report.lost"));
        return Optional.of(new Part.Figure(name, words.title(), new WaterfallChart(words, bars, wording.language()).svg(name)));
    }
}
