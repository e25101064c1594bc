package org.vsm.cli.diagram.grid;

import org.vsm.cli.diagram.parts.Decorated;
import org.vsm.cli.diagram.parts.OptionLabel;
import org.vsm.cli.diagram.parts.Part;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;

/** What stands where ways part and meet: the diamond of a choice, the bar of parallel work, an option's share and title. */
public final class Crossroads {

    private static final double HALF_DIAMOND = 10;
    private static final double HALF_BAR = 18;
    private static final double BAR_WIDTH = 5;
    private static final double DOT = 3;

    private Crossroads() {
    }

    /** The sign of a stop that is no element. */
    public static Part of(Stop stop) {
        return switch (stop.kind()) {
            case CHOICE -> new Sign(stop.key(), 2 * HALF_DIAMOND, HALF_DIAMOND);
            case FORK, JOINT -> new Sign(stop.key(), BAR_WIDTH, HALF_BAR);
            case MEETING -> new Sign(stop.key(), 2 * DOT, DOT);
            default -> option(stop, stop.text());
        };
    }

    /** What an option is, on its line. */
    public static Part option(Stop stop, String text) {
        return new OnLine(new OptionLabel(stop.key(), text));
    }

    /** A diamond, a bar or a dot: told apart by their proportions. */
    private static final class Sign extends Part.Single {
        private final double width;
        private final double half;

        Sign(String name, double width, double half) {
            super(name);
            this.width = width;
            this.half = half;
        }

        @Override
        public double width() {
            return width;
        }

        @Override
        public double above() {
            return half;
        }

        @Override
        public double below() {
            return half;
        }

        @Override
        protected void draw(double x, double y, Sheet sheet) {
            Box box = new Box(x, y - half, width, 2 * half);
            sheet.block(box);
            if (width == BAR_WIDTH) {
                sheet.front().group("parallel", null, null, null, canvas -> canvas.rectangle(box, Ink.LINE, Pen.NONE));
            } else if (half == DOT) {
                sheet.front().disc(new Point(box.centreX(), y), DOT, Ink.LINE, Pen.NONE);
            } else {
                sheet.front().group("choice", null, null, null, canvas -> canvas.area(Ink.PAPER, Pen.OUTLINE, new Point(box.centreX(), box.y()),
                        new Point(box.right(), y), new Point(box.centreX(), box.bottom()), new Point(box.x(), y)));
            }
        }
    }

    /** The words of an option on a line of their own. */
    private static final class OnLine extends Decorated {

        OnLine(OptionLabel label) {
            super(label);
        }

        @Override
        public void place(double x, double y, Sheet sheet) {
            sheet.lines().line(Pen.OUTLINE, new Point(x, y), new Point(x + width(), y));
            part().place(x, y, sheet);
        }
    }
}
