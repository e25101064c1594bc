package org.vsm.cli.diagram.compare;

import java.util.List;
import java.util.stream.Stream;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.PassageFigures.Rung;
import org.vsm.cli.diagram.foot.LadderUnits;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;

/**
 * Both ladders to one scale, so that the gain is a length: the main route of each state with its waits above the line
 * and its work below, and beneath it the expected lead time, rework and other routes included, where it is another one in
 * either state.
 */
final class TwoLadders {

    private static final double LABEL_WIDTH = 190;
    private static final double END_WIDTH = 120;
    private static final double WAIT_HEIGHT = 18;
    private static final double WORK_HEIGHT = 14;
    private static final double BAR_HEIGHT = 12;
    private static final double UNITS_HEIGHT = 20;
    private static final double LADDER_HEIGHT = 60;
    private static final double EXPECTED_HEIGHT = 26;
    private static final double GAIN_HEIGHT = 34;
    private static final double LEAST_WIDTH = 0.4;

    private final ComparedStates states;
    private final DiagramWords words;
    private final boolean expected;
    private final double x;
    private final double scale;
    private final LadderUnits units;

    /** Spreads the longer of the two over a width. */
    TwoLadders(ComparedStates states, double x, double width) {
        this.states = states;
        this.words = states.wordsAfter();
        this.expected = isExpectedOther(states.from()) || isExpectedOther(states.to());
        this.x = x + LABEL_WIDTH;
        this.units = units();
        double longest = Math.max(longest(states.from()), longest(states.to()));
        this.scale = longest > 0 ? (width - LABEL_WIDTH - END_WIDTH) / longest : 0;
    }

    /** One for both: what is compared is told alike. */
    private LadderUnits units() {
        return new LadderUnits(rungs().toList(), states.to().figures().flow().calendar().secondsPerDay(), words);
    }

    private Stream<Rung> rungs() {
        return Stream.of(states.from(), states.to()).flatMap(each -> each.figures().passage().mainRoute().rungs().stream());
    }

    /** Whether there is work, but none so long that it is drawn; where nobody knows it, it is not short. */
    private boolean isWorkTooShort() {
        return rungs().anyMatch(each -> each.processTime() > 0) && rungs().noneMatch(each -> each.processTime() * scale >= LEAST_WIDTH);
    }

    private static boolean isExpectedOther(DrawnState state) {
        PassageFigures passage = state.figures().passage();
        return isOther(passage.leadTime(), passage.mainRoute().leadTime());
    }

    private static boolean isOther(double one, double another) {
        return Math.abs(one - another) > 1e-9 * Math.max(one, another);
    }

    private static double longest(DrawnState state) {
        PassageFigures passage = state.figures().passage();
        return Math.max(passage.leadTime(), passage.mainRoute().leadTime());
    }

    /** Draws both from y downwards; returns where they end. */
    double draw(Sheet sheet, double y) {
        double height = LADDER_HEIGHT + (expected ? EXPECTED_HEIGHT : 0);
        double top = y + UNITS_HEIGHT;
        sheet.front().group("units", null, null, null,
                canvas -> canvas.words(isWorkTooShort() ? units.inWordsOfWaits() : units.inWords(), x, y + UNITS_HEIGHT - 6, Shape.Align.START, Lettering.SMALL, Ink.MUTED));
        state(states.from(), states.wordsBefore(), sheet, top);
        state(states.to(), states.wordsAfter(), sheet, top + height);
        gain(sheet, top + 2 * height);
        return top + 2 * height + GAIN_HEIGHT;
    }

    private void state(DrawnState state, DiagramWords own, Sheet sheet, double y) {
        PassageFigures passage = state.figures().passage();
        double line = y + 16 + WAIT_HEIGHT;
        ladder(state, own, sheet, line);
        if (expected) {
            expected(passage.leadTime(), own, sheet, line + WORK_HEIGHT + 20);
        }
    }

    private void ladder(DrawnState state, DiagramWords own, Sheet sheet, double line) {
        PassageFigures.MainRoute route = state.figures().passage().mainRoute();
        sheet.front().group("label", null, null, null, canvas -> {
            List<String> title = Lettering.STRONG.wrap(state.figures().flow().title(), LABEL_WIDTH - 14, 2);
            canvas.lines(title, x - LABEL_WIDTH, line - (title.size() - 1) * Lettering.STRONG.lineHeight() + 4, Shape.Align.START, Lettering.STRONG, Ink.TEXT);
        });
        double end = rungs(route.rungs(), sheet.front(), line);
        sheet.front().words(own.duration(route.leadTime()), end + 8, line + 4, Shape.Align.START, Lettering.STRONG, Ink.TEXT);
    }

    private void expected(double leadTime, DiagramWords own, Sheet sheet, double y) {
        double width = leadTime * scale;
        double baseline = y + BAR_HEIGHT - 2;
        sheet.front().words(own.text("ladder.expected"), x - LABEL_WIDTH, baseline, Shape.Align.START, Lettering.SMALL, Ink.MUTED);
        sheet.front().group("bar", null, own.text("ladder.expected"), null,
                canvas -> canvas.rectangle(new Box(x, y, Math.max(width, LEAST_WIDTH), BAR_HEIGHT), Ink.STEP_HEAD, Pen.OUTLINE));
        sheet.front().words(own.duration(leadTime), x + width + 8, baseline, Shape.Align.START, Lettering.STRONG, Ink.TEXT);
    }

    private double rungs(List<Rung> rungs, Canvas canvas, double line) {
        double at = x;
        for (Rung rung : rungs) {
            double wait = rung.waitTime() * scale;
            double work = rung.processTime() * scale;
            Box above = new Box(at, line - WAIT_HEIGHT, wait, WAIT_HEIGHT);
            Box below = new Box(at + wait, line, work, WORK_HEIGHT);
            canvas.group("rung", rung.label().name(), rung.label().title(),
                    rung.label().title() + ": " + units.wait(rung.waitTime()) + " / " + units.work(rung.processTime()), inner -> {
                        block(inner, above, Ink.WAIT, units.wait(rung.waitTime()));
                        block(inner, below, Ink.STEP, units.work(rung.processTime()));
                    });
            at += wait + work;
        }
        double end = at;
        canvas.group("rungs", null, null, null, inner -> inner.line(Pen.OUTLINE.wide(1.6), new Point(x, line), new Point(end, line)));
        return end;
    }

    /** The time stands in its block where there is room; the pointer finds it in any case. */
    private static void block(Canvas canvas, Box box, Ink fill, String time) {
        if (box.width() < LEAST_WIDTH) {
            return;
        }
        canvas.rectangle(box, fill, Pen.HAIR);
        if (Lettering.SMALL.width(time) + 4 <= box.width()) {
            canvas.words(time, box.centreX(), box.centreY() + 3.5, Shape.Align.MIDDLE, Lettering.SMALL, Ink.TEXT);
        }
    }

    /** What lies between the ends of the two expected lead times, as a measure with arrows at both ends. */
    private void gain(Sheet sheet, double y) {
        double before = states.from().figures().passage().leadTime();
        double after = states.to().figures().passage().leadTime();
        double left = x + Math.min(before, after) * scale;
        double right = x + Math.max(before, after) * scale;
        String text = gainText(before, after);
        double width = Lettering.TITLE.width(text);
        if (right - left < 4) {
            sheet.front().words(text, x, y + 16, Shape.Align.START, Lettering.TITLE, Ink.TEXT);
            return;
        }
        double line = y + 2;
        Pen pen = Pen.OUTLINE.wide(1.6);
        sheet.front().group("gain", null, text, null, canvas -> {
            canvas.line(pen, new Point(left, line - 6), new Point(left, line + 6));
            canvas.line(pen, new Point(right, line - 6), new Point(right, line + 6));
            boolean saved = after < before;
            canvas.arrow(pen, saved ? List.of(new Point(right, line), new Point(left, line)) : List.of(new Point(left, line), new Point(right, line)));
        });
        double middle = Math.max(x + width / 2, (left + right) / 2);
        sheet.front().words(text, middle, line + 22, Shape.Align.MIDDLE, Lettering.TITLE, Ink.TEXT);
    }

    private String gainText(double before, double after) {
        if (!isOther(after, before)) {
            return words.text("gain.none");
        }
        String difference = words.duration(Math.abs(before - after));
        return before == 0 ? words.text("gain.longer", difference, "") : words.text(after < before ? "gain.shorter" : "gain.longer", difference,
                words.percent(Math.abs(before - after) / before));
    }
}
