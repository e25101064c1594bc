package org.vsm.cli.diagram.parts;

import java.util.List;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Shape;

/** Share and title of a way of a choice, over the line that leads there; who places it draws the line. */
public final class OptionLabel extends Part.Single {

    private static final double MOST_WIDTH = 170;
    private static final int MOST_LINES = 3;
    private static final double LINE_GAP = 4;
    private static final Lettering LETTERING = Lettering.PLAIN;

    private final List<String> lines;
    private final double width;

    /** @param text empty where there is nothing to say */
    public OptionLabel(String name, String text) {
        super(name);
        this.lines = LETTERING.wrap(text, MOST_WIDTH, MOST_LINES);
        this.width = lines.stream().mapToDouble(LETTERING::width).max().orElse(0);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double above() {
        return lines.size() * LETTERING.lineHeight() + LINE_GAP;
    }

    @Override
    public double below() {
        return LINE_GAP;
    }

    @Override
    protected void draw(double x, double y, Sheet sheet) {
        if (!lines.isEmpty()) {
            double top = y - above();
            sheet.block(new Box(x, top, width, above() - 1));
            sheet.front().lines(lines, x, top + LETTERING.ascent(), Shape.Align.START, LETTERING, Ink.TEXT);
        }
    }
}
