package org.vsm.cli.diagram.foot;

import java.util.List;
import org.vsm.cli.diagram.parts.Bursts;
import org.vsm.cli.diagram.parts.Glyph;
import org.vsm.cli.diagram.parts.Moves;
import org.vsm.cli.diagram.parts.Signs;
import org.vsm.cli.diagram.parts.WayApart;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;

/** What a legend explains, as it looks in the picture. */
public enum Symbol {

    NONE {
        @Override
        void draw(Box square, Canvas canvas) {
            // The text begins with the sign itself.
        }
    },
    INVENTORY(Signs::inventory), QUEUE(Signs::queue), SUPERMARKET(Signs::supermarket), FIFO(Signs::fifo), WAIT(Signs::hourglass),
    DELAY(Signs::clock), HANDOFF(Signs::handoff), DELIVERY(Signs::flag),
    PUSH((square, canvas) -> Moves.push(left(square), right(square), canvas)),
    PULL((square, canvas) -> Moves.pull(left(square), right(square), canvas)),
    KAIZEN((square, canvas) -> canvas.area(Ink.KAIZEN, Pen.OUTLINE, Bursts.around(middle(square, 24)).toArray(Point[]::new))),
    NEW((square, canvas) -> canvas.area(Ink.KAIZEN, Pen.OUTLINE.wide(2.4), Bursts.around(middle(square, 24)).toArray(Point[]::new))),
    GONE((square, canvas) -> {
        Box box = middle(square, 20);
        canvas.rectangle(box, Ink.STEP, Pen.OUTLINE);
        Signs.crossOut(box, canvas);
    }),
    MOVED((square, canvas) -> canvas.rounded(middle(square, 18), 8, Ink.PAPER, Pen.OUTLINE)),
    CONNECTOR((square, canvas) -> {
        canvas.line(Pen.OUTLINE, left(square), new Point(square.right() - 18, square.centreY()));
        canvas.disc(new Point(square.right() - 9, square.centreY()), 9, Ink.PAPER, Pen.OUTLINE);
        canvas.words("A", square.right() - 9, square.centreY() + 3.5, Shape.Align.MIDDLE, Lettering.SMALL, Ink.TEXT);
    }),
    CROSSING((square, canvas) -> {
        canvas.line(Pen.of(Ink.INFORMATION).wide(2.6), left(square), right(square));
        canvas.disc(new Point(square.centreX(), square.centreY()), 4.5, Ink.INFORMATION, Pen.of(Ink.PAPER));
    }),
    CHOICE((square, canvas) -> canvas.area(Ink.PAPER, Pen.OUTLINE, new Point(square.centreX(), square.centreY() - 10),
            new Point(square.centreX() + 10, square.centreY()), new Point(square.centreX(), square.centreY() + 10), new Point(square.centreX() - 10, square.centreY()))),
    PARALLEL((square, canvas) -> {
        canvas.rectangle(new Box(square.x() + 7, square.centreY() - 14, 4, 28), Ink.LINE, Pen.NONE);
        canvas.rectangle(new Box(square.right() - 11, square.centreY() - 14, 4, 28), Ink.LINE, Pen.NONE);
    }),
    MARK((square, canvas) -> canvas.rectangle(middle(square, 14), Ink.BOTTLENECK, Pen.of(Ink.BOTTLENECK))),
    BESIDE((square, canvas) -> canvas.rectangle(middle(square, 20), Ink.STEP, Pen.OUTLINE)),
    ESTIMATED((square, canvas) -> canvas.rectangle(middle(square, 20), Ink.STEP, Pen.OUTLINE.dashed())),
    INFORMATION((square, canvas) -> canvas.arrow(Pen.of(Ink.INFORMATION), List.of(left(square), right(square)))),
    ELECTRONIC((square, canvas) -> canvas.arrow(Pen.of(Ink.INFORMATION), List.of(left(square), new Point(square.centreX() - 6, square.centreY()),
            new Point(square.centreX() + 3, square.centreY() - 5), new Point(square.centreX() - 3, square.centreY() + 5),
            new Point(square.centreX() + 6, square.centreY()), right(square)))),
    FEEDBACK((square, canvas) -> canvas.arrow(Pen.of(Ink.INFORMATION).dashed(), List.of(left(square), right(square)))),
    SHIPMENT((square, canvas) -> canvas.arrow(Pen.of(Ink.LINE).wide(2.6), List.of(left(square), right(square)))),
    REWORK((square, canvas) -> canvas.arrow(WayApart.REWORK, List.of(right(square), left(square)))),
    SKIP((square, canvas) -> canvas.arrow(WayApart.SKIP, List.of(left(square), right(square))));

    static final double SIZE = 34;

    private final Glyph.Sign sign;

    Symbol() {
        this(null);
    }

    Symbol(Glyph.Sign sign) {
        this.sign = sign;
    }

    void draw(Box square, Canvas canvas) {
        sign.draw(square, canvas);
    }

    private static Point left(Box square) {
        return new Point(square.x(), square.centreY());
    }

    private static Point right(Box square) {
        return new Point(square.right(), square.centreY());
    }

    private static Box middle(Box square, double height) {
        return new Box(square.x() + 1, square.centreY() - height / 2, square.width() - 2, height);
    }
}
