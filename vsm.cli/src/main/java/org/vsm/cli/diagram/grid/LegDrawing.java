package org.vsm.cli.diagram.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.parts.Part;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;

/**
 * Draws legs: along a row, between two columns to another row, and on. What goes on in another stretch ends at a letter.
 *
 * @param x left end of the stretch
 */
record LegDrawing(Stretch stretch, Map<Stop, Part> parts, StretchRows rows, double x, LegLook look, Connectors connectors) {

    private static final double BEAD = 4.5;
    private static final double RADIUS = 9;
    /** From the end of a stretch to the middle of a letter. */
    private static final double LETTER = RADIUS + 2;

    void draw(Leg leg, Sheet sheet) {
        List<Point> points = points(leg);
        boolean plainEnd = !stretch.goesOnBehind(leg) && (leg.to().isMeeting() || leg.to().kind() == Stop.Kind.OPTION);
        Pen pen = look.pen(leg);
        sheet.passes(points);
        sheet.lines().group(look.role(leg), null, null, null, canvas -> {
            if (plainEnd) {
                canvas.line(pen, points.toArray(Point[]::new));
            } else {
                canvas.arrow(pen, points);
            }
        });
        letters(leg, points, sheet);
        if (look.marksCrossings(leg) && points.size() == 4) {
            beads(points.get(1), points.get(2), pen, sheet);
        }
    }

    private List<Point> points(Leg leg) {
        double startLine = rows.line(stretch.comesFromBefore(leg) ? stretch.entry(leg) : leg.from());
        double endLine = rows.line(stretch.goesOnBehind(leg) ? stretch.grid().runner(leg) : leg.to());
        List<Point> points = new ArrayList<>();
        points.add(new Point(x + start(leg), startLine));
        if (endLine != startLine && stretch.bendsHere(leg)) {
            points.add(new Point(x + stretch.trunk(leg), startLine));
            points.add(new Point(x + stretch.trunk(leg), endLine));
        }
        points.add(new Point(x + end(leg), endLine));
        return points;
    }

    private double start(Leg leg) {
        if (stretch.comesFromBefore(leg)) {
            return LETTER + RADIUS + 2;
        }
        Part part = parts.get(leg.from());
        return stretch.left(leg.from(), part) + part.width() - part.inset();
    }

    private double end(Leg leg) {
        if (stretch.goesOnBehind(leg)) {
            return stretch.width() - LETTER - RADIUS - 2;
        }
        Part part = parts.get(leg.to());
        return stretch.left(leg.to(), part) + part.inset();
    }

    private void letters(Leg leg, List<Point> points, Sheet sheet) {
        if (stretch.comesFromBefore(leg)) {
            letter(connectors.of(leg), new Point(x + LETTER, points.get(0).y()), sheet);
        }
        if (stretch.goesOnBehind(leg)) {
            letter(connectors.of(leg), new Point(x + stretch.width() - LETTER, points.get(points.size() - 1).y()), sheet);
        }
    }

    private static void letter(String letter, Point middle, Sheet sheet) {
        sheet.front().group("connector", null, null, null, canvas -> {
            canvas.disc(middle, RADIUS, Ink.PAPER, Pen.OUTLINE);
            canvas.words(letter, middle.x(), middle.y() + 3.5, Shape.Align.MIDDLE, Lettering.SMALL, Ink.TEXT);
        });
    }

    /** A dot at every border of a band. */
    private void beads(Point from, Point to, Pen pen, Sheet sheet) {
        for (StretchRows.Span band : rows.bands().values()) {
            double border = band.top();
            if (border > Math.min(from.y(), to.y()) && border < Math.max(from.y(), to.y())) {
                sheet.front().disc(new Point(from.x(), border), BEAD, pen.ink(), Pen.of(Ink.PAPER));
            }
        }
    }
}
