package org.vsm.cli.diagram.parts;

import java.util.List;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;

/** A part with a kaizen burst above it: the name of the improvement that brings or changes it. */
public final class Kaizen implements Part {

    private static final double LEAST_WIDTH = 132;
    private static final double GAP = 4;
    private static final int MOST_LINES = 3;
    private static final Lettering LETTERING = new Lettering(10.5, true);

    private final String name;
    private final Part part;
    private final String improvement;
    private final List<String> lines;

    /** @param name of the element that the part shows */
    public Kaizen(String name, Part part, String improvement) {
        this.name = name;
        this.part = part;
        this.improvement = improvement;
        this.lines = LETTERING.wrap(improvement, Bursts.roomIn(width()), MOST_LINES);
    }

    private double burstHeight() {
        return Bursts.heightAround(lines.size() * LETTERING.lineHeight());
    }

    @Override
    public double width() {
        return Math.max(part.width(), LEAST_WIDTH);
    }

    private double side() {
        return (width() - part.width()) / 2;
    }

    @Override
    public double above() {
        return part.above() + GAP + burstHeight();
    }

    @Override
    public double below() {
        return part.below();
    }

    @Override
    public double inset() {
        return side() + part.inset();
    }

    @Override
    public Move in() {
        return part.in();
    }

    @Override
    public Move out() {
        return part.out();
    }

    @Override
    public Double middleOf(String wanted) {
        Double middle = part.middleOf(wanted);
        return middle == null ? null : side() + middle;
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        part.place(x + side(), y, sheet);
        Box burst = new Box(x, y - above(), width(), burstHeight());
        sheet.extend(name, burst);
        sheet.front().group("kaizen", null, improvement, null, canvas -> {
            canvas.area(Ink.KAIZEN, Pen.OUTLINE, Bursts.around(burst).toArray(Point[]::new));
            double baseline = burst.centreY() - lines.size() * LETTERING.lineHeight() / 2 + LETTERING.ascent();
            canvas.lines(lines, burst.centreX(), baseline, Shape.Align.MIDDLE, LETTERING, Ink.TEXT);
        });
    }
}
