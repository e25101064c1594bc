package org.vsm.cli.diagram.compare;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.objectives.Goal;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.ObjectiveScore;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.wording.GoalWords;
import org.vsm.cli.wording.Wording;

/** Objectives with their key results: before, target, after, and a sign and a word for their state. */
final class KeyResultTable {

    static final double WIDTH = 690;

    private static final double SIGN = 18;
    private static final double TITLE_END = 300;
    private static final double BEFORE = 360;
    private static final double TARGET = 440;
    private static final double AFTER = 520;

    private final DiagramWords words;
    private final Wording wording;
    private final GoalWords goals;
    private final List<Line> lines = new ArrayList<>();

    /** A row: the title of an objective, or a key result with its title in lines. */
    private record Line(List<String> title, KeyResultScore score) {
        double height() {
            return Math.max(1, title.size()) * Lettering.PLAIN.lineHeight() + 3;
        }
    }

    KeyResultTable(ComparedStates states) {
        this.words = states.wordsAfter();
        this.wording = states.to().wording();
        this.goals = new GoalWords(wording, states.from().durations());
        for (ObjectiveScore objective : states.comparison().objectives()) {
            lines.add(new Line(Lettering.STRONG.wrap(objective.objective().title(), WIDTH - 2 * Panel.PAD, 2), null));
            objective.keyResults().forEach(each -> lines.add(new Line(Lettering.PLAIN.wrap(goals.title(each.keyResult()), TITLE_END - Panel.PAD - SIGN, 3), each)));
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    double height() {
        return Panel.ROW + lines.stream().mapToDouble(Line::height).sum() + 2 * Panel.PAD;
    }

    void draw(Sheet sheet, double x, double y) {
        Panel panel = new Panel("keyresults", words.text("keyresults"), List.of(new Panel.Head(BEFORE, words.text("figures.before")),
                new Panel.Head(TARGET, words.text("keyresults.target")), new Panel.Head(AFTER, words.text("figures.after"))));
        panel.draw(sheet, new Box(x, y, WIDTH, height()), (canvas, first) -> {
            double baseline = first;
            for (Line line : lines) {
                draw(line, canvas, x, baseline);
                baseline += line.height();
            }
        });
    }

    private void draw(Line line, Canvas canvas, double x, double baseline) {
        KeyResultScore score = line.score();
        if (score == null) {
            canvas.lines(line.title(), x + Panel.PAD, baseline, Shape.Align.START, Lettering.STRONG, Ink.TEXT);
            return;
        }
        sign(score.met(), canvas, x + Panel.PAD + 5, baseline - 4);
        canvas.lines(line.title(), x + Panel.PAD + SIGN, baseline, Shape.Align.START, Lettering.PLAIN, Ink.TEXT);
        value(canvas, score, score.baseline(), x + BEFORE, baseline, Lettering.PLAIN);
        value(canvas, score, score.target(), x + TARGET, baseline, Lettering.PLAIN);
        value(canvas, score, score.value(), x + AFTER, baseline, Lettering.STRONG);
        canvas.words(Lettering.STRONG.fit(state(score), WIDTH - AFTER - 14 - Panel.PAD), x + AFTER + 14, baseline, Shape.Align.START,
                score.met() == null ? Lettering.PLAIN : Lettering.STRONG, score.met() == null ? Ink.MUTED : score.met() ? Ink.VALUE : Ink.WASTE);
    }

    private void value(Canvas canvas, KeyResultScore score, Double value, double x, double baseline, Lettering lettering) {
        Panel.number(canvas, x, baseline, lettering.fit(goals.value(score, value), 76), lettering, Ink.TEXT);
    }

    private String state(KeyResultScore score) {
        if (score.met() != null) {
            return words.text(score.met() ? "keyresults.met" : "keyresults.missed");
        }
        return words.text(score.keyResult().goal() instanceof Goal.Promise ? "keyresults.simulate"
                : score.keyResult().metric() == null ? "keyresults.person" : "keyresults.unknown");
    }

    /** A hook, a cross, or a question mark. */
    private static void sign(Boolean met, Canvas canvas, double x, double y) {
        Pen pen = Pen.OUTLINE.wide(2.2);
        if (met == null) {
            canvas.words("?", x, y + 4, Shape.Align.MIDDLE, Lettering.TITLE, Ink.MUTED);
        } else if (met) {
            canvas.line(pen, new Point(x - 5, y), new Point(x - 1, y + 4), new Point(x + 5, y - 5));
        } else {
            canvas.line(pen, new Point(x - 4, y - 4), new Point(x + 4, y + 4));
            canvas.line(pen, new Point(x - 4, y + 4), new Point(x + 4, y - 4));
        }
    }
}
