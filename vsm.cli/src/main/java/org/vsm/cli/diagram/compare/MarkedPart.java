package org.vsm.cli.diagram.compare;

import java.util.List;
import org.vsm.cli.diagram.parts.Bursts;
import org.vsm.cli.diagram.parts.Part;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.parts.Signs;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;

/** A part with a word above it that says what became of it: told by shape and word, not by colour. */
final class MarkedPart implements Part {

    /** What a word and the name of an improvement need. */
    private static final double LEAST_WIDTH = 132;
    private static final double GAP = 4;
    private static final int MOST_LINES = 3;
    private static final Lettering LETTERING = Lettering.SMALL;

    private final String name;
    private final Part part;
    private final Fate fate;
    private final List<String> lines;

    /**
     * @param name of the element
     * @param text the word, and the improvement that did it
     */
    MarkedPart(String name, Part part, Fate fate, String text) {
        this.name = name;
        this.part = part;
        this.fate = fate;
        this.lines = LETTERING.wrap(text, Bursts.roomIn(width()), MOST_LINES);
    }

    private double tabHeight() {
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
        return part.above() + GAP + tabHeight();
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
    public Double middleOf(String name) {
        Double middle = part.middleOf(name);
        return middle == null ? null : side() + middle;
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        part.place(x + side(), y, sheet);
        Box tab = new Box(x, y - above(), width(), tabHeight());
        sheet.extend(name, tab);
        sheet.front().group("mark", null, String.join(" ", lines), null, canvas -> tab(tab, canvas));
        if (fate == Fate.GONE) {
            sheet.front().group("gone", null, null, null, canvas -> Signs.crossOut(new Box(x + side(), y - part.above(), part.width(), part.above() + part.below()), canvas));
        }
    }

    private void tab(Box tab, Canvas canvas) {
        if (fate == Fate.NEW || fate == Fate.CHANGED) {
            canvas.area(Ink.KAIZEN, fate == Fate.NEW ? Pen.OUTLINE.wide(2.4) : Pen.OUTLINE, Bursts.around(tab).toArray(Point[]::new));
        } else {
            canvas.rounded(tab.grown(-2), 8, Ink.PAPER, fate == Fate.GONE ? Pen.OUTLINE.dashed() : Pen.OUTLINE);
        }
        canvas.lines(lines, tab.centreX(), tab.centreY() - lines.size() * LETTERING.lineHeight() / 2 + LETTERING.ascent(), Shape.Align.MIDDLE, LETTERING, Ink.TEXT);
    }
}
