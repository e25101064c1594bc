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

    private final String name;
    private final Mark mark;
    private final List<String> lines;

    /** @param name of the element that the part shows */
    public Marked(String name, Part part, Mark mark) {
        super(part);
        this.name = name;
        this.mark = mark;
        this.lines = mark.lettering().wrap(mark.text(), Bursts.roomIn(width()), MOST_LINES);
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
        Box box = new Box(x, y - above(), width(), markHeight());
        sheet.extend(name, box);
        sheet.front().group(mark.role(), null, mark.text(), null, canvas -> {
            mark.outline(box, canvas);
            double baseline = box.centreY() - lines.size() * mark.lettering().lineHeight() / 2 + mark.lettering().ascent();
            canvas.lines(lines, box.centreX(), baseline, Shape.Align.MIDDLE, mark.lettering(), Ink.TEXT);
        });
    }
}
