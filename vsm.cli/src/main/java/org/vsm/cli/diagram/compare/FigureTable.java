package org.vsm.cli.diagram.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vsm.analysis.compare.MetricChange;
import org.vsm.analysis.compare.MetricChange.Verdict;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Shape;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.wording.FigureWords;
import org.vsm.cli.wording.Wording;

/** The main figures before and after, what changed, and whether that is good. */
final class FigureTable {

    static final double WIDTH = 560;

    private static final List<String> FIGURES = List.of("leadTime", "processTime", "waitTime", "flowEfficiency", "valueAddedRatio",
            "rolledCompleteAccurate", "firstTimeThrough", "rework", "handoffs", "wip", "effort", "cost", "utilisation");
    private static final double BEFORE = 296;
    private static final double AFTER = 380;
    private static final double CHANGE = 470;

    private final DiagramWords words;
    private final Wording wording;
    private final FigureWords figures;
    private final List<MetricChange> metrics;

    FigureTable(ComparedStates states) {
        this.words = states.wordsAfter();
        this.wording = states.to().wording();
        Map<String, Double> cost = new HashMap<>(states.from().figures().cost());
        cost.putAll(states.to().figures().cost());
        this.figures = new FigureWords(wording, states.from().durations(), cost.size() == 1 ? cost.keySet().iterator().next() : null);
        this.metrics = states.comparison().metrics().stream().filter(each -> FIGURES.contains(each.name()) && (each.from() != null || each.to() != null)).toList();
    }

    double height() {
        return (metrics.size() + 1) * Panel.ROW + 2 * Panel.PAD;
    }

    void draw(Sheet sheet, double x, double y) {
        Panel panel = new Panel("figures", words.text("figures"), List.of(new Panel.Head(BEFORE, words.text("figures.before")),
                new Panel.Head(AFTER, words.text("figures.after")), new Panel.Head(CHANGE, words.text("figures.change"))));
        panel.draw(sheet, new Box(x, y, WIDTH, height()), (canvas, first) -> {
            for (int i = 0; i < metrics.size(); i++) {
                row(canvas, metrics.get(i), x, first + i * Panel.ROW);
            }
        });
    }

    private void row(Canvas canvas, MetricChange metric, double x, double baseline) {
        canvas.words(Lettering.PLAIN.fit(figures.label(metric.name()), BEFORE - Panel.PAD - 86), x + Panel.PAD, baseline, Shape.Align.START, Lettering.PLAIN, Ink.TEXT);
        Panel.number(canvas, x + BEFORE, baseline, figures.value(metric.name(), metric.from()), Lettering.PLAIN, Ink.TEXT);
        Panel.number(canvas, x + AFTER, baseline, figures.value(metric.name(), metric.to()), Lettering.STRONG, Ink.TEXT);
        Panel.number(canvas, x + CHANGE, baseline, metric.percent() == null ? figures.change(metric.name(), metric.change())
                : wording.numerals().percentChange(metric.percent()), Lettering.PLAIN, Ink.TEXT);
        String verdict = wording.text("verdict." + metric.verdict().name().toLowerCase(Locale.ROOT));
        boolean matters = metric.verdict() == Verdict.BETTER || metric.verdict() == Verdict.WORSE;
        canvas.words(verdict, x + CHANGE + 14, baseline, Shape.Align.START, matters ? Lettering.STRONG : Lettering.PLAIN,
                metric.verdict() == Verdict.BETTER ? Ink.VALUE : metric.verdict() == Verdict.WORSE ? Ink.WASTE : Ink.MUTED);
    }
}
