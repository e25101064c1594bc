package org.vsm.cli.diagram.parts;

import java.util.List;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;

/**
 * What the room should look at: a bar with a sign and words, told apart without colour.
 *
 * @param text its words, not yet wrapped
 */
public record Highlight(Kind kind, String text) {

    private static final double HALF_SIGN = 5;
    /** What the sign takes at the left end of a bar. */
    private static final double SIGN = 2 * HALF_SIGN + 7;
    private static final double END = 4;

    /** Each with a sign of its own; what is too slow for the demand has an empty bar. */
    public enum Kind {
        /** A neck that narrows what comes through. */
        CAPACITY("bottleneck-capacity") {
            @Override
            void sign(Point at, Ink ink, Canvas canvas) {
                canvas.area(ink, Pen.NONE, at(at, -5, -5), at(at, -1, -1.5), at(at, 1, -1.5), at(at, 5, -5), at(at, 5, 5), at(at, 1, 1.5), at(at, -1, 1.5), at(at, -5, 5));
            }
        },
        /** A clock. */
        DELAY("bottleneck-delay") {
            @Override
            void sign(Point at, Ink ink, Canvas canvas) {
                canvas.disc(at, HALF_SIGN, Ink.NONE, Pen.of(ink).wide(1.5));
                canvas.line(Pen.of(ink).wide(1.5), at(at, 0, -3.5), at, at(at, 3, 1.5));
            }
        },
        /** A cross, as on work that is sent back. */
        QUALITY("bottleneck-quality") {
            @Override
            void sign(Point at, Ink ink, Canvas canvas) {
                canvas.line(Pen.of(ink).wide(2.2), at(at, -4, -4), at(at, 4, 4));
                canvas.line(Pen.of(ink).wide(2.2), at(at, -4, 4), at(at, 4, -4));
            }
        },
        /** A metronome. */
        TAKT("takt") {
            @Override
            void sign(Point at, Ink ink, Canvas canvas) {
                canvas.line(Pen.of(ink), at(at, -4.5, 5), at(at, -1.5, -5), at(at, 1.5, -5), at(at, 4.5, 5), at(at, -4.5, 5));
                canvas.line(Pen.of(ink).wide(1.5), at(at, 0, 3), at(at, 4.5, -5));
            }

            @Override
            Ink fill() {
                return Ink.PAPER;
            }

            @Override
            Ink ink() {
                return Ink.BOTTLENECK;
            }
        };

        private final String role;

        Kind(String role) {
            this.role = role;
        }

        /** What the picture calls it: a class of the group that it stands in. */
        public String role() {
            return role;
        }

        /** A bar with its sign in the middle. */
        public void bar(Box box, Canvas canvas) {
            canvas.rectangle(box, fill(), Pen.of(Ink.BOTTLENECK).wide(1.6));
            sign(new Point(box.centreX(), box.centreY()), ink(), canvas);
        }

        abstract void sign(Point at, Ink ink, Canvas canvas);

        Ink fill() {
            return Ink.BOTTLENECK;
        }

        Ink ink() {
            return Ink.PAPER;
        }

        private static Point at(Point middle, double x, double y) {
            return new Point(middle.x() + x, middle.y() + y);
        }
    }

    /** How high its bar is. */
    public double height(double width, Lettering lettering) {
        return lines(width, lettering).size() * lettering.lineHeight() + 2;
    }

    /** Draws its bar with the upper left corner at x and y; returns where it ends. */
    public double draw(double x, double y, double width, Lettering lettering, Canvas canvas) {
        List<String> lines = lines(width, lettering);
        Box box = new Box(x, y, width, height(width, lettering));
        canvas.rectangle(box, kind.fill(), Pen.of(Ink.BOTTLENECK));
        kind.sign(new Point(x + END + HALF_SIGN, box.centreY()), kind.ink(), canvas);
        canvas.lines(lines, x + (SIGN + width - END) / 2, y + 1 + lettering.ascent(), Shape.Align.MIDDLE, lettering, kind.ink());
        return box.bottom();
    }

    private List<String> lines(double width, Lettering lettering) {
        return lettering.wrap(text, width - SIGN - END, 2);
    }
}
