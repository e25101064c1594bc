package org.vsm.cli.diagram.lanes;

import java.util.List;
import org.vsm.cli.diagram.grid.Stop;
import org.vsm.cli.diagram.parts.Part;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Shape;

/** A dashed note in the lane of those who take part in a step of another lane. */
final class GuestNote extends Part.Single {

    private static final double WIDTH = 132;
    private static final double PAD = 6;

    private final List<String> lines;

    GuestNote(Stop stop) {
        super(stop.key());
        this.lines = Lettering.SMALL.wrap(stop.text(), WIDTH - 2 * PAD, 3);
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double above() {
        return PAD + lines.size() * Lettering.SMALL.lineHeight() / 2;
    }

    @Override
    public double below() {
        return above();
    }

    @Override
    protected void draw(double x, double y, Sheet sheet) {
        Box box = new Box(x, y - above(), WIDTH, 2 * above());
        sheet.block(box);
        sheet.front().group("guest", null, null, null, canvas -> {
            canvas.rounded(box, 4, Ink.PAPER, new Pen(Ink.LINE, 1.2, Pen.Dash.DOTTED));
            canvas.lines(lines, box.centreX(), box.y() + PAD + Lettering.SMALL.ascent(), Shape.Align.MIDDLE, Lettering.SMALL, Ink.MUTED);
        });
    }
}
