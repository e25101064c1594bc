package org.vsm.cli.diagram.compare;

import org.vsm.cli.diagram.parts.Part;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.parts.Signs;
import org.vsm.cli.diagram.scene.Box;

/**
 * A part that is gone in the later state.
 *
 * @param part what is crossed out
 */
record CrossedOut(Part part) implements Part {

    @Override
    public double width() {
        return part.width();
    }

    @Override
    public double above() {
        return part.above();
    }

    @Override
    public double below() {
        return part.below();
    }

    @Override
    public double inset() {
        return part.inset();
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
    public Double middleOf(String name) {
        return part.middleOf(name);
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        part.place(x, y, sheet);
        sheet.front().group("gone", null, null, null, canvas -> Signs.crossOut(new Box(x, y - above(), width(), above() + below()), canvas));
    }
}
