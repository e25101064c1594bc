package org.vsm.cli.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.PassageFigures.Rung;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;

/**
 * The lead-time ladder beneath the map: waits on the upper rungs, process times on the lower ones, each under its
 * element. It shows the main route; what is expected over all routes stands in the totals.
 */
public final class Ladder {

    public static final double HEIGHT = 74;
    public static final double TOTALS_WIDTH = 268;

    private static final double STEP_HEIGHT = 26;
    private static final double WAIT_SHARE = 0.42;
    private static final double TOTALS_ROW = 16;

    private final DrawnState input;
    private final DiagramWords words;

    public Ladder(DrawnState input, DiagramWords words) {
        this.input = input;
        this.words = words;
    }

    /** Draws the rungs of a row under their elements, from y downwards; returns where the ladder ends. */
    public double rungs(Sheet sheet, Predicate<String> inRow, double x, double y) {
        Canvas canvas = sheet.front();
        List<Point> line = new ArrayList<>();
        double upper = y + 16;
        double lower = upper + STEP_HEIGHT;
        line.add(new Point(x, upper));
        double end = x;
        for (Rung rung : input.figures().passage().mainRoute().rungs()) {
            Box box = sheet.box(rung.label().name());
            if (box != null && inRow.test(rung.label().name())) {
                end = rung(rung, box, line, upper, lower, canvas);
            }
        }
        canvas.line(Pen.OUTLINE.wide(1.8), line.toArray(Point[]::new));
        if (end > x) {
            sheet.block(new Box(x, y, end - x, HEIGHT - 10));
        }
        return end;
    }

    private double rung(Rung rung, Box box, List<Point> line, double upper, double lower, Canvas canvas) {
        boolean isStep = rung.label().kind().equals("step");
        double start = isStep ? box.x() : box.centreX() - Glyph.WIDTH / 2;
        double end = isStep ? box.right() : box.centreX() + Glyph.WIDTH / 2;
        double turn = !isStep ? end : rung.waitTime() > 0 ? start + (end - start) * WAIT_SHARE : start;
        if (turn > start) {
            String wait = Lettering.STRONG.fit(words.duration(rung.waitTime()), turn - start + 10);
            canvas.words(wait, (start + turn) / 2, upper - 5, Shape.Align.MIDDLE, Lettering.STRONG, Ink.TEXT);
        }
        if (isStep) {
            line.add(new Point(turn, upper));
            line.add(new Point(turn, lower));
            line.add(new Point(end, lower));
            line.add(new Point(end, upper));
            canvas.words(words.duration(rung.processTime()), (turn + end) / 2, lower + 14, Shape.Align.MIDDLE, Lettering.STRONG, Ink.TEXT);
        } else {
            line.add(new Point(end, upper));
        }
        return end;
    }

    public double totalsHeight() {
        return totals().size() * TOTALS_ROW + 12;
    }

    /** The box at the right with what the ladder adds up to. */
    public void totals(Canvas canvas, double x, double y) {
        List<String[]> rows = totals();
        Box box = new Box(x, y, TOTALS_WIDTH, totalsHeight());
        canvas.group("totals", null, words.text("totals"), null, inner -> {
            inner.rounded(box, 4, Ink.STEP_HEAD, Pen.OUTLINE);
            double baseline = box.y() + 17;
            for (String[] row : rows) {
                inner.words(row[0], box.x() + 10, baseline, Shape.Align.START, Lettering.PLAIN, Ink.TEXT);
                inner.words(row[1], box.right() - 10, baseline, Shape.Align.END, Lettering.STRONG, Ink.TEXT);
                baseline += TOTALS_ROW;
            }
        });
    }

    private List<String[]> totals() {
        PassageFigures passage = input.figures().passage();
        PassageFigures.MainRoute route = passage.mainRoute();
        List<String[]> rows = new ArrayList<>();
        rows.add(row("total.leadTime", words.duration(route.leadTime())));
        if (differs(passage.leadTime(), route.leadTime())) {
            rows.add(row("total.expected", words.duration(passage.leadTime())));
        }
        rows.add(row("total.processTime", words.duration(route.processTime())));
        rows.add(row("total.flowEfficiency", words.percent(passage.flowEfficiency())));
        if (passage.valueAddedRatio() != null) {
            rows.add(row("total.valueAddedRatio", words.percent(passage.valueAddedRatio())));
        }
        if (passage.rolledCompleteAccurate() != null) {
            rows.add(row("total.rolled", words.percent(passage.rolledCompleteAccurate())));
        }
        if (passage.taktTime() != null) {
            rows.add(row("total.taktTime", words.duration(passage.taktTime())));
        }
        if (passage.wip() != null) {
            rows.add(row("total.wip", words.number(passage.wip())));
        }
        if (passage.steps().known() < passage.steps().total()) {
            rows.add(row("total.known", words.text("of", words.number(passage.steps().known()), words.number(passage.steps().total()))));
        }
        return rows;
    }

    private String[] row(String key, String value) {
        return new String[] {words.text(key), value};
    }

    private static boolean differs(double one, double other) {
        return Math.abs(one - other) > 1e-9 * Math.max(Math.abs(one), Math.abs(other));
    }
}
