package org.vsm.cli.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;

/** The arrows between elements that say who decides when work moves: striped where it is pushed, round where it is pulled. */
public final class Moves {

    private static final double HALF = 5;
    private static final double TIP = 10;
    private static final double STRIPE = 7;
    private static final double RADIUS = 9;
    private static final int CORNERS = 14;

    private Moves() {
    }

    /** A broad arrow with stripes. */
    public static void push(Point from, Point to, Canvas canvas) {
        double y = from.y();
        double neck = to.x() - TIP;
        canvas.area(Ink.PAPER, Pen.OUTLINE, new Point(from.x() + 1, y - HALF), new Point(neck, y - HALF), new Point(neck, y - 2 * HALF), to,
                new Point(neck, y + 2 * HALF), new Point(neck, y + HALF), new Point(from.x() + 1, y + HALF));
        for (double x = from.x() + 1; x + STRIPE / 2 <= neck; x += STRIPE) {
            canvas.area(Ink.LINE, Pen.NONE, new Point(x, y - HALF), new Point(x + STRIPE / 2, y - HALF), new Point(x + STRIPE / 2, y + HALF),
                    new Point(x, y + HALF));
        }
    }

    /** An arrow that turns on itself, on the line. */
    public static void pull(Point from, Point to, Canvas canvas) {
        canvas.arrow(Pen.OUTLINE, List.of(from, to));
        double x = (from.x() + to.x()) / 2;
        List<Point> round = new ArrayList<>();
        for (int i = 0; i <= CORNERS; i++) {
            double angle = Math.PI * (0.75 + 1.5 * i / CORNERS);
            round.add(new Point(x + RADIUS * Math.cos(angle), from.y() - RADIUS - 3 + RADIUS * Math.sin(angle)));
        }
        canvas.arrow(Pen.OUTLINE.wide(1.6), round);
    }
}
