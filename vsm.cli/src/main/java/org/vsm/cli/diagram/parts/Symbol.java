package org.vsm.cli.diagram.parts;

import java.util.List;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;

/** What a legend explains, as it looks in the picture. */
public enum Symbol {

    NONE {
        @Override
        void draw(Box square, Canvas canvas) {
            // The text begins with the sign itself.
        }

        @Override
        double width() {
            return 0;
        }
    },
    INVENTORY(Signs::inventory), QUEUE(Signs::queue), SUPERMARKET(Signs::supermarket), FIFO(Signs::fifo), WAIT(Signs::hourglass),
    DELAY(Signs::clock), HANDOFF(Signs::handoff), DELIVERY(Signs::flag),
    PUSH((square, canvas) -> Moves.push(left(square), right(square), canvas)),
    PULL((square, canvas) -> Moves.pull(left(square), right(square), canvas)),
    KAIZEN((square, canvas) -> canvas.area(Ink.KAIZEN, Pen.OUTLINE, Bursts.around(middle(square, 24)).toArray(Point[]::new))),
    BOTTLENECK((square, canvas) -> canvas.rectangle(middle(square, 20), Ink.STEP_HEAD, Pen.of(Ink.BOTTLENECK).wide(3))),
    BESIDE((square, canvas) -> canvas.rectangle(middle(square, 20), Ink.STEP, Pen.OUTLINE)),
    ESTIMATED((square, canvas) -> canvas.rectangle(middle(square, 20), Ink.STEP, Pen.OUTLINE.dashed())),
    INFORMATION((square, canvas) -> canvas.arrow(Pen.of(Ink.INFORMATION), List.of(left(square), right(square)))),
    ELECTRONIC((square, canvas) -> canvas.arrow(Pen.of(Ink.INFORMATION), List.of(left(square), new Point(square.centreX() - 6, square.centreY()),
            new Point(square.centreX() + 3, square.centreY() - 5), new Point(square.centreX() - 3, square.centreY() + 5),
            new Point(square.centreX() + 6, square.centreY()), right(square)))),
    FEEDBACK((square, canvas) -> canvas.arrow(Pen.of(Ink.INFORMATION).dashed(), List.of(left(square), right(square)))),
    SHIPMENT((square, canvas) -> canvas.arrow(Pen.of(Ink.LINE).wide(2.6), List.of(left(square), right(square)))),
    REWORK((square, canvas) -> canvas.arrow(Pen.of(Ink.REWORK), List.of(right(square), left(square)))),
    SKIP((square, canvas) -> canvas.arrow(Pen.of(Ink.INFORMATION), List.of(left(square), right(square))));

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

    double width() {
        return SIZE;
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
