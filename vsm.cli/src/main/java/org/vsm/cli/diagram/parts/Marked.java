package org.vsm.cli.diagram.parts;

import java.util.List;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Shape;

/** A part with a mark above it. */
public final class Marked extends Decorated {

    /** What the name of an improvement needs. */
    private static final double LEAST_WIDTH = 132;
    private static final double GAP = 4;
    private static final int MOST_LINES = 3;
    /** A narrower mark may be higher. */
    private static final int MOST_NARROW_LINES = 5;
    /** What arrows pass at each side of the mark: the first, and each more. */
    private static final double FIRST_ARROW = 16;
    private static final double MORE_ARROWS = 8;
    private static final int MOST_ARROWS = 3;

    private final String name;
    private final Mark mark;
    private final List<String> lines;
    private final double passage;

    /**
     * @param name   of the element that the part shows
     * @param arrows how many ways of their own start or end at the element: they pass the mark at both sides
     */
    public Marked(String name, Part part, Mark mark, int arrows) {
        super(part);
        this.name = name;
        this.mark = mark;
        this.passage = arrows == 0 || part.width() < LEAST_WIDTH ? 0 : FIRST_ARROW + MORE_ARROWS * (Math.min(arrows, MOST_ARROWS) - 1);
        this.lines = mark.lettering().wrap(mark.text(), Bursts.roomIn(width() - 2 * passage), passage == 0 ? MOST_LINES : MOST_NARROW_LINES);
    }

    private double markHeight() {
        return Bursts.heightAround(lines.size() * mark.lettering().lineHeight());
    }

    @Override
    public double width() {
        return Math.max(super.width(), LEAST_WIDTH);
    }

    private double side() {
        return (width() - super.width()) / 2;
    }

    @Override
    public double above() {
        return super.above() + GAP + markHeight();
    }

    @Override
    public double inset() {
        return side() + super.inset();
    }

    @Override
    public Double middleOf(String wanted) {
        Double middle = super.middleOf(wanted);
        return middle == null ? null : side() + middle;
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        part().place(x + side(), y, sheet);
        Box box = new Box(x + passage, y - above(), width() - 2 * passage, markHeight());
        sheet.extend(name, box);
        sheet.front().group(mark.role(), null, mark.text(), null, canvas -> {
            mark.outline(box, canvas);
            double baseline = box.centreY() - lines.size() * mark.lettering().lineHeight() / 2 + mark.lettering().ascent();
            canvas.lines(lines, box.centreX(), baseline, Shape.Align.MIDDLE, mark.lettering(), Ink.TEXT);
        });
    }
}
