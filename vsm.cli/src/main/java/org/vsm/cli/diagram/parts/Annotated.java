package org.vsm.cli.diagram.parts;

import java.util.List;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Shape;

/** A part with remarks beneath it. */
public final class Annotated extends Decorated {

    private static final double GAP = 4;
    private static final int MOST_LINES = 4;
    private static final Lettering LETTERING = Lettering.SMALL;

    private final String name;
    private final List<String> lines;
    private final Ink ink;
    private final double aside;

    /**
     * @param name    of the element
     * @param remarks wrapped to the width of the part
     * @param aside   how much of its width, from the left, remarks leave for arrows from beneath
     */
    public Annotated(String name, Part part, List<String> remarks, Ink ink, double aside) {
        super(part);
        this.name = name;
        this.aside = aside;
        this.lines = remarks.stream().flatMap(each -> LETTERING.wrap(each, part.width() - aside, MOST_LINES).stream()).toList();
        this.ink = ink;
    }

    @Override
    public double below() {
        return super.below() + (lines.isEmpty() ? 0 : GAP + lines.size() * LETTERING.lineHeight());
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        part().place(x, y, sheet);
        if (!lines.isEmpty()) {
            Box beneath = new Box(x + aside, y + super.below() + GAP / 2, width() - aside, lines.size() * LETTERING.lineHeight());
            sheet.extend(name, beneath);
            sheet.front().group("remarks", null, null, null, canvas -> canvas.lines(lines, beneath.centreX(), beneath.y() + LETTERING.ascent(),
                    Shape.Align.MIDDLE, LETTERING, ink));
        }
    }
}
