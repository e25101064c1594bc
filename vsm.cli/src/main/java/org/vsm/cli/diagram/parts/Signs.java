package org.vsm.cli.diagram.parts;

import java.util.List;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;

/** The signs of value stream maps that stand on the line of the flow. */
public final class Signs {

    private Signs() {
    }

    /** The warning triangle with an I: a stock. */
    public static void inventory(Box square, Canvas canvas) {
        canvas.area(Ink.BUFFER, Pen.OUTLINE, new Point(square.centreX(), square.y()), new Point(square.right(), square.bottom()),
                new Point(square.x(), square.bottom()));
        canvas.words("I", square.centreX(), square.bottom() - 5, Shape.Align.MIDDLE, new Lettering(16, true), Ink.TEXT);
    }

    /** An in-tray with sheets in it. */
    public static void queue(Box square, Canvas canvas) {
        double floor = square.bottom() - 3;
        for (int i = 0; i < 3; i++) {
            double y = floor - 5 - i * 6;
            canvas.line(Pen.OUTLINE, new Point(square.x() + 7, y), new Point(square.right() - 7, y));
        }
        canvas.line(Pen.OUTLINE.wide(2), new Point(square.x() + 1, square.y() + 8), new Point(square.x() + 3, floor),
                new Point(square.right() - 3, floor), new Point(square.right() - 1, square.y() + 8));
    }

    /** Shelves that are open towards the supplying step. */
    public static void supermarket(Box square, Canvas canvas) {
        double left = square.x() + 6;
        double right = square.right() - 6;
        canvas.line(Pen.OUTLINE.wide(2), new Point(left, square.y() + 1), new Point(right, square.y() + 1), new Point(right, square.bottom() - 1),
                new Point(left, square.bottom() - 1));
        for (int i = 1; i < 3; i++) {
            double y = square.y() + square.height() * i / 3;
            canvas.line(Pen.OUTLINE.wide(2), new Point(left, y), new Point(right, y));
        }
    }

    /** A lane with an arrow. */
    public static void fifo(Box square, Canvas canvas) {
        Box lane = new Box(square.x(), square.centreY() - 10, square.width(), 20);
        canvas.rectangle(lane, Ink.PAPER, Pen.NONE);
        canvas.line(Pen.OUTLINE, new Point(lane.x(), lane.y()), new Point(lane.right(), lane.y()));
        canvas.line(Pen.OUTLINE, new Point(lane.x(), lane.bottom()), new Point(lane.right(), lane.bottom()));
        canvas.words("FIFO", lane.centreX(), lane.centreY() + 4, Shape.Align.MIDDLE, Lettering.STRONG, Ink.TEXT);
    }

    /** An hourglass: queueing, or waiting that was observed. */
    public static void hourglass(Box square, Canvas canvas) {
        double left = square.x() + 8;
        double right = square.right() - 8;
        double top = square.y() + 4;
        double bottom = square.bottom() - 4;
        canvas.area(Ink.WAIT, Pen.OUTLINE, new Point(left, top), new Point(right, top), new Point(left, bottom), new Point(right, bottom));
        canvas.line(Pen.OUTLINE.wide(2), new Point(left - 2, top), new Point(right + 2, top));
        canvas.line(Pen.OUTLINE.wide(2), new Point(left - 2, bottom), new Point(right + 2, bottom));
    }

    /** A clock: time that no capacity removes. */
    public static void clock(Box square, Canvas canvas) {
        Point centre = new Point(square.centreX(), square.centreY());
        canvas.disc(centre, square.width() / 2 - 2, Ink.WAIT, Pen.OUTLINE);
        canvas.line(Pen.OUTLINE.wide(1.8), new Point(centre.x(), centre.y() - 10), centre, new Point(centre.x() + 7, centre.y() + 4));
    }

    /** Two figures' arrow: the work changes hands. */
    public static void handoff(Box square, Canvas canvas) {
        Box sheet = new Box(square.x() + 2, square.y() + 7, square.width() - 4, square.height() - 14);
        canvas.rounded(sheet, 9, Ink.PAPER, Pen.of(Ink.INFORMATION));
        canvas.arrow(Pen.of(Ink.INFORMATION).wide(2), List.of(new Point(sheet.x() + 5, sheet.centreY()), new Point(sheet.right() - 4, sheet.centreY())));
    }

    /** What is no longer there. */
    public static void crossOut(Box box, Canvas canvas) {
        Pen pen = Pen.of(Ink.MUTED).wide(0.9);
        canvas.line(pen, new Point(box.x(), box.y()), new Point(box.right(), box.bottom()));
        canvas.line(pen, new Point(box.x(), box.bottom()), new Point(box.right(), box.y()));
    }

    /** A flag: the customer has what was asked for. */
    public static void flag(Box square, Canvas canvas) {
        double pole = square.x() + 9;
        canvas.line(Pen.OUTLINE.wide(2), new Point(pole, square.y() - 2), new Point(pole, square.bottom()));
        canvas.area(Ink.VALUE, Pen.OUTLINE, new Point(pole, square.y() - 2), new Point(square.right() - 2, square.y() + 6), new Point(pole, square.y() + 14));
    }
}
