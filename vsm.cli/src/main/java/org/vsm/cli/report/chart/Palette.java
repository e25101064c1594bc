package org.vsm.cli.report.chart;

import java.awt.Color;
import java.util.Arrays;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.PageColours;

/**
 * The colours of a chart: those of the maps beside it. While it is drawn every ink is a colour of no meaning, which
 * becomes the page's own one, light or dark, in the end.
 */
final class Palette {

    private static final int GREEN = 1;
    private static final int BLUE = 254;

    private static final int FAINT = 70;

    private Palette() {
    }

    /** What stands for an ink in a drawing. */
    static Color of(Ink ink) {
        return new Color(ink.ordinal(), GREEN, BLUE);
    }

    /** The same where it should not stand out. */
    static Color faint(Ink ink) {
        return new Color(ink.ordinal(), GREEN, BLUE, FAINT);
    }

    /** The SVG in the colours of the page. */
    static String inPage(String svg) {
        return Arrays.stream(Ink.values()).reduce(svg, (text, ink) -> text.replace("rgb(" + ink.ordinal() + "," + GREEN + "," + BLUE + ")",
                PageColours.of(ink)), (one, other) -> other);
    }
}
