package org.vsm.cli.document.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.compare.MetricChange;
import org.vsm.analysis.compare.MetricChange.Verdict;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Tone;
import org.vsm.cli.wording.FigureWords;

/** What everybody should take home. */
final class SummarySection implements ComparisonSection {

    @Override
    public List<Block> blocks(ComparisonView view) {
        List<Cell> points = new ArrayList<>();
        for (String metric : List.of("leadTime", "flowEfficiency")) {
            view.to().comparison().metrics().stream().filter(each -> each.name().equals(metric)).forEach(each -> points.add(change(each, view)));
        }
        addLargest(points, view);
        addKeyResults(points, view);
        if (view.to().comparison().metrics().stream().anyMatch(SummarySection::isLostKnowledge)) {
            points.add(new Cell(view.text("compare.lost"), Tone.CARE));
        }
        return List.of(new Block.Heading(view.text("summary")), new Block.Points(points));
    }

    private static Cell change(MetricChange metric, ComparisonView view) {
        FigureWords figures = view.figures();
        String percent = metric.percent() == null ? view.wording().unknown() : view.wording().numerals().percentChange(metric.percent());
        return new Cell(view.text("compare.change.of", figures.label(metric.name()), figures.value(metric.name(), metric.from()),
                figures.value(metric.name(), metric.to()), percent, Verdicts.word(metric.verdict(), view.wording())), Verdicts.tone(metric.verdict()));
    }

    private static void addLargest(List<Cell> points, ComparisonView view) {
        Attribution attribution = view.to().attribution();
        if (attribution != null && attribution.contributions().size() > 1) {
            Contribution largest = attribution.contributions().stream().max(Comparator.comparingDouble(Contribution::leadTimeSaved)).orElseThrow();
            if (largest.leadTimeSaved() > 0) {
                points.add(Cell.of(view.text("compare.largest", PlayerWords.title(largest.player(), view.wording()),
                        view.durations().text(largest.leadTimeSaved()), view.durations().text(attribution.difference()))));
            }
        }
    }

    private static void addKeyResults(List<Cell> points, ComparisonView view) {
        List<KeyResultScore> scores = view.to().comparison().objectives().stream().flatMap(each -> each.keyResults().stream()).toList();
        long judged = scores.stream().filter(each -> each.met() != null).count();
        long met = scores.stream().filter(each -> Boolean.TRUE.equals(each.met())).count();
        if (!scores.isEmpty()) {
            String key = judged == scores.size() ? "compare.keyresults.all" : "compare.keyresults";
            points.add(new Cell(view.text(key, Long.toString(met), Long.toString(judged), Long.toString(scores.size() - judged)),
                    met < judged ? Tone.BAD : judged > 0 ? Tone.GOOD : Tone.PLAIN));
        }
    }

    private static boolean isLostKnowledge(MetricChange metric) {
        return metric.verdict() == Verdict.UNKNOWN && metric.from() != null && metric.to() != null;
    }
}
