package org.vsm.cli.diagram.compare;

import org.vsm.cli.diagram.parts.Decorated;
import org.vsm.cli.diagram.parts.Part;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.parts.Signs;
import org.vsm.cli.diagram.scene.Box;

/** A part that is gone in the later state. */
final class CrossedOut extends Decorated {

    CrossedOut(Part part) {
        super(part);
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        part().place(x, y, sheet);
        sheet.front().group("gone fate-gone", null, null, null, canvas -> Signs.crossOut(new Box(x, y - above(), width(), above() + below()), canvas));
    }
}
