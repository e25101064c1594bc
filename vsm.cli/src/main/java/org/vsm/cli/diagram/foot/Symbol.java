package org.vsm.cli.diagram.foot;

import java.util.List;
import org.vsm.cli.diagram.links.Marks;
import org.vsm.cli.diagram.parts.Bursts;
import org.vsm.cli.diagram.parts.Glyph;
import org.vsm.cli.diagram.parts.Highlight;
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

/** What a legend explains, as it looks in the picture, in the order of the legend. */
public enum Symbol {

    NONE("", (square, canvas) -> { }),
    NEW("fate-new", (square, canvas) -> canvas.area(Ink.KAIZEN, Pen.OUTLINE.wide(2.4), Bursts.around(middle(square, 24)).toArray(Point[]::new))),
    CHANGED("fate-changed", (square, canvas) -> canvas.area(Ink.KAIZEN, Pen.OUTLINE, Bursts.around(middle(square, 24)).toArray(Point[]::new))),
    GONE("fate-gone", (square, canvas) -> {
        Box box = middle(square, 20);
        canvas.rectangle(box, Ink.STEP, Pen.OUTLINE);
        Signs.crossOut(box, canvas);
    }),
    MOVED("fate-moved", (square, canvas) -> canvas.rounded(middle(square, 18), 8, Ink.PAPER, Pen.OUTLINE)),
    INFORMATION("straight", "information", (square, canvas) -> canvas.arrow(Pen.of(Ink.INFORMATION), List.of(left(square), right(square)))),
    ELECTRONIC("electronic", (square, canvas) -> canvas.arrow(Pen.of(Ink.INFORMATION), List.of(left(square), new Point(square.centreX() - 6, square.centreY()),
            new Point(square.centreX() + 3, square.centreY() - 5), new Point(square.centreX() - 3, square.centreY() + 5),
            new Point(square.centreX() + 6, square.centreY()), right(square)))),
    FEEDBACK("feedback", (square, canvas) -> canvas.arrow(Pen.of(Ink.INFORMATION).dashed(), List.of(left(square), right(square)))),
    SHIPMENT("shipment", (square, canvas) -> {
        canvas.arrow(Pen.of(Ink.LINE).wide(2.6), List.of(left(square), right(square)));
        Marks.truck(new Point(square.x() + 14, square.centreY()), Ink.LINE, canvas);
    }),
    REWORK("rework", (square, canvas) -> canvas.arrow(WayApart.REWORK, List.of(right(square), left(square)))),
    SKIP("skip", (square, canvas) -> canvas.arrow(WayApart.SKIP, List.of(left(square), right(square)))),
    PUSH("push", (square, canvas) -> Moves.push(left(square), right(square), canvas)),
    PULL("pull", (square, canvas) -> Moves.pull(left(square), right(square), canvas)),
    CROSSING("handoff", (square, canvas) -> {
        canvas.line(Pen.of(Ink.INFORMATION).wide(2.6), left(square), right(square));
        canvas.disc(new Point(square.centreX(), square.centreY()), 4.5, Ink.INFORMATION, Pen.of(Ink.PAPER));
    }),
    CONNECTOR("connector", (square, canvas) -> {
        canvas.line(Pen.OUTLINE, left(square), new Point(square.right() - 18, square.centreY()));
        canvas.disc(new Point(square.right() - 9, square.centreY()), 9, Ink.PAPER, Pen.OUTLINE);
        canvas.words("A", square.right() - 9, square.centreY() + 3.5, Shape.Align.MIDDLE, Lettering.SMALL, Ink.TEXT);
    }),
    KAIZEN("kaizen", CHANGED.sign),
    INVENTORY("sign-inventory", Signs::inventory), QUEUE("sign-queue", Signs::queue), SUPERMARKET("sign-supermarket", Signs::supermarket),
    FIFO("sign-fifo", Signs::fifo), WAIT("sign-wait", Signs::hourglass), DELAY("sign-delay", Signs::clock),
    HANDOFF("sign-handoff", Signs::handoff), DELIVERY("sign-delivery", Signs::flag),
    CHOICE("choice", (square, canvas) -> canvas.area(Ink.PAPER, Pen.OUTLINE, new Point(square.centreX(), square.centreY() - 10),
            new Point(square.centreX() + 10, square.centreY()), new Point(square.centreX(), square.centreY() + 10), new Point(square.centreX() - 10, square.centreY()))),
    PARALLEL("parallel", (square, canvas) -> {
        canvas.rectangle(new Box(square.x() + 7, square.centreY() - 14, 4, 28), Ink.LINE, Pen.NONE);
        canvas.rectangle(new Box(square.right() - 11, square.centreY() - 14, 4, 28), Ink.LINE, Pen.NONE);
    }),
    CAPACITY(Highlight.Kind.CAPACITY), DELAYING(Highlight.Kind.DELAY), QUALITY(Highlight.Kind.QUALITY), TAKT(Highlight.Kind.TAKT),
    BESIDE("beside", (square, canvas) -> canvas.rectangle(middle(square, 20), Ink.STEP, Pen.OUTLINE)),
    ESTIMATED("dashed", (square, canvas) -> canvas.rectangle(middle(square, 20), Ink.STEP, Pen.OUTLINE.dashed()));

    static final double SIZE = 34;

    private final String role;
    private final String meaning;
    private final Glyph.Sign sign;

    Symbol(String role, Glyph.Sign sign) {
        this(role, role, sign);
    }

    Symbol(String role, String meaning, Glyph.Sign sign) {
        this.role = role;
        this.meaning = meaning;
        this.sign = sign;
    }

    Symbol(Highlight.Kind kind) {
        this(kind.role(), (square, canvas) -> kind.bar(middle(square, 16), canvas));
    }

    /** What the picture calls it where it is drawn: a class of the group. */
    String role() {
        return role;
    }

    /** Of what it means, in the bundle. */
    String key() {
        return "legend." + meaning.replace('-', '.');
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
