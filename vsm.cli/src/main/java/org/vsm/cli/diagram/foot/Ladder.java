package org.vsm.cli.diagram.foot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.PassageFigures.Rung;
import org.vsm.cli.diagram.parts.Glyph;
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
 * The lead-time ladder beneath the map: waits on the upper rungs, process times on the lower ones, each under its
 * element. It shows the main route; what is expected over all routes stands in the totals. Beneath what comes after
 * delivery there is no rung, but a dotted line that says so.
 */
public final class Ladder {

    public static final double HEIGHT = 78;
    public static final double TOTALS_WIDTH = Totals.WIDTH;

    private static final double STEP_HEIGHT = 26;
    private static final double WAIT_SHARE = 0.46;
    private static final double UPPER = 16;
    /** From the bottom to the line on which the units stand. */
    private static final double UNITS = 4;

    private final DrawnState input;
    private final DiagramWords words;
    private final LadderUnits units;
    private final Estimates estimates;
    private final Totals totals;

    /**
     * Where the ladder of a row ends.
     *
     * @param rungs  its right end
     * @param words  the same with the words beneath what comes after delivery
     * @param bottom of those words; of the rungs where there are none
     */
    public record End(double rungs, double words, double bottom) {
    }

    public Ladder(DrawnState input, DiagramWords words) {
        this.input = input;
        this.words = words;
        this.units = new LadderUnits(input.figures().passage().mainRoute().rungs(), input.figures().flow().calendar().secondsPerDay(), words);
        this.estimates = Estimates.in(input.figures().flow().elements());
        this.totals = new Totals(input, words);
    }

    /** Draws the rungs of a row under their elements, from y downwards; returns where the ladder ends. */
    public End rungs(Sheet sheet, Predicate<String> inRow, double x, double y) {
        double end = drawn(sheet, inRow, x, y + UPPER);
        double told = end;
        if (end > x) {
            told = Math.max(end, x + units(sheet, x, y));
            sheet.block(new Box(x, y, told - x, HEIGHT));
        }
        Box words = afterDelivery(sheet, inRow, end, y + UPPER);
        return words == null ? new End(end, told, told > end ? y + HEIGHT : y) : new End(end, Math.max(told, words.right()), Math.max(words.bottom(), told > end ? y + HEIGHT : y));
    }

    /** Says beneath the rungs what they tell, and in which unit; returns how wide that is. */
    private double units(Sheet sheet, double x, double y) {
        String text = units.inWords();
        sheet.front().group("units", null, null, null,
                canvas -> canvas.words(text, x, y + HEIGHT - UNITS, Shape.Align.START, Lettering.SMALL, Ink.MUTED));
        return Lettering.SMALL.width(text);
    }

    /** Where the rungs end. */
    private double drawn(Sheet sheet, Predicate<String> inRow, double x, double upper) {
        List<Rung> rungs = input.figures().passage().mainRoute().rungs().stream()
                .filter(rung -> sheet.box(rung.label().name()) != null && inRow.test(rung.label().name())).toList();
        if (rungs.isEmpty()) {
            return x;
        }
        List<Point> line = new ArrayList<>(List.of(new Point(x, upper)));
        sheet.front().group(Shape.Group.LADDER, null, null, null, canvas -> {
            rungs.forEach(rung -> rung(rung, sheet.box(rung.label().name()), line, upper, canvas));
            canvas.line(Pen.OUTLINE.wide(1.8), line.toArray(Point[]::new));
        });
        return line.get(line.size() - 1).x();
    }

    private void rung(Rung rung, Box box, List<Point> line, double upper, Canvas canvas) {
        boolean isStep = rung.label().kind().equals("step");
        double lower = upper + STEP_HEIGHT;
        double start = isStep ? box.x() : box.centreX() - Glyph.WIDTH / 2;
        double end = isStep ? box.right() : box.centreX() + Glyph.WIDTH / 2;
        String wait = wait(rung);
        double turn = !isStep ? end : wait.isEmpty() ? start : start + (end - start) * WAIT_SHARE;
        if (!wait.isEmpty()) {
            canvas.words(Lettering.STRONG.fit(wait, turn - start + 10), (start + turn) / 2, upper - 5, Shape.Align.MIDDLE, Lettering.STRONG, Ink.TEXT);
        }
        if (isStep) {
            line.addAll(List.of(new Point(turn, upper), new Point(turn, lower), new Point(end, lower), new Point(end, upper)));
            canvas.words(Lettering.STRONG.fit(work(rung), end - turn), (turn + end) / 2, lower + 14, Shape.Align.MIDDLE, Lettering.STRONG, Ink.TEXT);
        } else {
            line.add(new Point(end, upper));
        }
    }

    /** Empty where a step has none. */
    private String wait(Rung rung) {
        String name = rung.label().name();
        ElementFigures figures = input.figuresOf(rung.label());
        if (figures != null && figures.waitTime() == null) {
            return "?";
        }
        boolean none = rung.label().kind().equals("step") && rung.waitTime() == 0;
        return none ? "" : (estimates.ofWait(name) ? "~" : "") + units.wait(rung.waitTime());
    }

    private String work(Rung rung) {
        String name = rung.label().name();
        ElementFigures figures = input.figuresOf(rung.label());
        if (figures != null && figures.processTime() == null) {
            return "?";
        }
        return (estimates.ofWork(name) ? "~" : "") + units.work(rung.processTime());
    }

    /** Null where nothing comes after delivery, or too little for words. */
    private Box afterDelivery(Sheet sheet, Predicate<String> inRow, double end, double y) {
        List<Box> after = input.figures().elements().stream().filter(each -> each.afterDelivery() && inRow.test(each.name()))
                .map(each -> sheet.box(each.name())).filter(Objects::nonNull).toList();
        if (after.isEmpty()) {
            return null;
        }
        double left = Math.max(end + 8, after.stream().mapToDouble(Box::x).min().orElseThrow());
        double right = after.stream().mapToDouble(Box::right).max().orElseThrow();
        if (right - left < Glyph.WIDTH) {
            return null;
        }
        sheet.front().line(new Pen(Ink.MUTED, 1.2, Pen.Dash.DOTTED), new Point(left, y), new Point(right, y));
        List<String> lines = Lettering.SMALL.wrap(words.text("ladder.after"), right - left, 2);
        sheet.front().lines(lines, (left + right) / 2, y + 4 + Lettering.SMALL.ascent(), Shape.Align.MIDDLE, Lettering.SMALL, Ink.MUTED);
        Box whole = new Box(left, y - 4, right - left, lines.size() * Lettering.SMALL.lineHeight() + 8);
        sheet.block(whole);
        return whole;
    }

    public double totalsHeight() {
        return totals.height();
    }

    /** The box at the right with what the ladder adds up to. */
    public void totals(Canvas canvas, double x, double y) {
        totals.draw(canvas, x, y);
    }
}
