package org.vsm.cli.diagram.grid;

import java.util.List;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Shape;

/** Labels that found no space at their lines, beneath a stretch. */
public final class StretchNotes {

    private static final double GAP = 6;
    private static final int MOST_LINES = 20;
    private static final Lettering LETTERING = Lettering.SMALL;

    private StretchNotes() {
    }

    /** Draws them from y downwards in the ink of their lines; returns where they end, y where there are none. */
    public static double draw(List<String> notes, Sheet sheet, double x, double y, double width, Ink ink) {
        if (notes.isEmpty()) {
            return y;
        }
        List<String> lines = notes.stream().flatMap(each -> LETTERING.wrap(each, width, MOST_LINES).stream()).toList();
        return sheet.front().lines(lines, x, y + GAP + LETTERING.ascent(), Shape.Align.START, LETTERING, ink) - LETTERING.ascent();
    }
}
