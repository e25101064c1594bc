package org.vsm.cli.diagram.parts;

import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;

/** A frame around a part of the stream. */
final class StageFrame implements Part {

    private static final double PAD = 12;
    private static final double HEAD = 22;

    private final String title;
    private final Sequence inner;

    StageFrame(String title, Sequence inner) {
        this.title = title;
        this.inner = inner;
    }

    @Override
    public double width() {
        return Math.max(inner.width(), Lettering.TITLE.width(title)) + 2 * PAD;
    }

    @Override
    public double above() {
        return inner.above() + HEAD + PAD / 2;
    }

    @Override
    public double below() {
        return inner.below() + PAD;
    }

    @Override
    public Double middleOf(String name) {
        Double middle = inner.middleOf(name);
        return middle == null ? null : PAD + middle;
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        Box frame = new Box(x, y - above(), width(), above() + below());
        sheet.back().group("stage", null, title, null, canvas -> {
            canvas.rounded(frame, 6, Ink.FRAME, Pen.HAIR.dashed());
            canvas.words(title, frame.x() + PAD, frame.y() + 15, Shape.Align.START, Lettering.TITLE, Ink.MUTED);
        });
        inner.place(x + PAD, y, sheet);
        sheet.lines().line(Pen.OUTLINE, new Point(x, y), new Point(x + PAD, y));
        sheet.lines().line(Pen.OUTLINE, new Point(x + PAD + inner.width(), y),
                new Point(x + width(), y));
    }
}
