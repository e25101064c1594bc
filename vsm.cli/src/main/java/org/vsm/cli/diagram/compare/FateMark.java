package org.vsm.cli.diagram.compare;

import java.util.Locale;
import org.vsm.cli.diagram.parts.Bursts;
import org.vsm.cli.diagram.parts.Mark;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;

/**
 * What became of an element: a burst for what is new or changed, a frame for what is gone or stands elsewhere.
 *
 * @param text the word, and the improvement that did it
 */
record FateMark(Fate fate, String text) implements Mark {

    private static final double CORNER = 8;

    @Override
    public String role() {
        return "mark fate-" + fate.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Lettering lettering() {
        return Lettering.SMALL;
    }

    @Override
    public void outline(Box box, Canvas canvas) {
        if (fate == Fate.NEW || fate == Fate.CHANGED) {
            canvas.area(Ink.KAIZEN, fate == Fate.NEW ? Pen.OUTLINE.wide(2.4) : Pen.OUTLINE, Bursts.around(box).toArray(Point[]::new));
        } else {
            canvas.rounded(box.grown(-2), CORNER, Ink.PAPER, fate == Fate.GONE ? Pen.OUTLINE.dashed() : Pen.OUTLINE);
        }
    }
}
