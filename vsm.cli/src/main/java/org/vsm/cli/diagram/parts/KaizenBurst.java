package org.vsm.cli.diagram.parts;

import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;

/**
 * A kaizen burst.
 *
 * @param text the title of the improvement that brings or changes what stands beneath
 */
public record KaizenBurst(String text) implements Mark {

    private static final Lettering LETTERING = new Lettering(10.5, true);

    @Override
    public String role() {
        return "kaizen";
    }

    @Override
    public Lettering lettering() {
        return LETTERING;
    }

    @Override
    public void outline(Box box, Canvas canvas) {
        canvas.area(Ink.KAIZEN, Pen.OUTLINE, Bursts.around(box).toArray(Point[]::new));
    }
}
