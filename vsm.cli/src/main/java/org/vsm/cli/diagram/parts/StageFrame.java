package org.vsm.cli.diagram.parts;

import java.util.List;
import org.vsm.cli.diagram.links.Heading;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;

/** A frame around a part of the stream. */
public final class StageFrame implements Part {

    private static final double PAD = 12;
    private static final double HEAD = 22;

    /** What lines leave free at both sides of an edge. */
    private static final double EDGE = 5;

    private static final double LEAST_TITLE_WIDTH = 130;

    private final String title;
    private final List<String> lines;
    private final Sequence inner;

    public StageFrame(String title, Sequence inner) {
        this.title = title;
        this.inner = inner;
        this.lines = Lettering.TITLE.wrap(title, Math.max(inner.width(), LEAST_TITLE_WIDTH), 2);
    }

    @Override
    public double width() {
        return Math.max(inner.width(), titleWidth()) + 2 * PAD;
    }

    @Override
    public double above() {
        return inner.above() + HEAD + Math.max(0, lines.size() - 1) * Lettering.TITLE.lineHeight() + PAD / 2;
    }

    @Override
    public double below() {
        return inner.below() + foot();
    }

    @Override
    public Double middleOf(String name) {
        Double middle = inner.middleOf(name);
        return middle == null ? null : PAD + middle;
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        Box frame = new Box(x, y - above(), width(), above() + below());
        sheet.back().group("stage", null, title, null, canvas -> canvas.rounded(frame, 6, Ink.FRAME, Pen.HAIR.dashed()));
        double left = frame.x() + PAD;
        if (!lines.isEmpty()) {
            Box place = new Box(left, frame.y() + 4, titleWidth(), lines.size() * Lettering.TITLE.lineHeight() - 1);
            sheet.heading(new Heading(lines, place, frame.right() - PAD / 2 - titleWidth(), frame.height() - foot() - 1));
        }
        inner.place(x + PAD, y, sheet);
        keepFree(frame.x(), y, sheet);
        keepFree(frame.right(), y, sheet);
        sheet.flow(Pen.OUTLINE, new Point(x, y), new Point(x + PAD , y));
        sheet.flow(Pen.OUTLINE, new Point(x + PAD + inner.width(), y), new Point(x + width(), y));
    }

    /** No line runs along an edge, beneath the line of the flow: above it they come and go. */
    private void keepFree(double edge, double y, Sheet sheet) {
        sheet.block(new Box(edge - EDGE, y + EDGE, 2 * EDGE, below() - EDGE));
    }

    /** Space for the title, where arrows leave none above. */
    private double foot() {
        return Math.max(1, lines.size()) * Lettering.TITLE.lineHeight() + 4;
    }

    private double titleWidth() {
        return lines.stream().mapToDouble(Lettering.TITLE::width).max().orElse(0);
    }
}
