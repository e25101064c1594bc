package org.vsm.cli.diagram.grid;

import java.util.List;
import org.vsm.cli.diagram.parts.Decorated;
import org.vsm.cli.diagram.parts.Part;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;

/** A step with the ends of ways to and from other stretches beneath it: a letter says where each goes on. */
final class Portals extends Decorated {

    static final int MOST = 5;

    private static final double RADIUS = 9;
    private static final double STUB = 12;
    /** Between two stubs. */
    private static final double APART = 14;
    private static final double GAP = 5;
    /** Between stubs and what is written beside them. */
    private static final double BESIDE_STUBS = 8;
    private static final double LEAST_TEXT = 70;
    private static final int MOST_LINES = 5;
    private static final Lettering LETTERING = Lettering.SMALL;

    private final String name;
    private final List<Portal> portals;
    private final Connectors connectors;
    private final double aside;

    /**
     * An end of a way.
     *
     * @param way     what both ends have in common
     * @param text    share and reason, and where it leads to or comes from
     * @param leaving whether it starts here
     * @param role    rework or skip
     */
    record Portal(Object way, String text, boolean leaving, String role, Pen pen) {
    }

    /**
     * @param name    of the step
     * @param portals at most {@link #MOST}
     * @param aside   how much of the width, from the left, is for other arrows from beneath
     */
    Portals(String name, Part part, List<Portal> portals, Connectors connectors, double aside) {
        super(part);
        this.name = name;
        this.portals = portals;
        this.connectors = connectors;
        this.aside = aside;
    }

    /** What the stubs of some portals take of the width. */
    static double room(int portals) {
        return portals == 0 ? 0 : RADIUS + 2 + (Math.min(portals, MOST) - 1) * APART + BESIDE_STUBS;
    }

    /** Stubs of lower rows pass the upper ones at their left. */
    private double stub(int row) {
        return inset() + aside + RADIUS + 2 + (portals.size() - 1 - row) * APART;
    }

    private List<String> lines(int row) {
        double room = width() - inset() - stub(row) - RADIUS - GAP;
        return LETTERING.wrap(portals.get(row).text(), Math.max(room, LEAST_TEXT), MOST_LINES);
    }

    private double height(int row) {
        return STUB + Math.max(2 * RADIUS, lines(row).size() * LETTERING.lineHeight()) + 2;
    }

    @Override
    public double below() {
        double below = super.below();
        for (int row = 0; row < portals.size(); row++) {
            below += height(row);
        }
        return below;
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        part().place(x, y, sheet);
        double bottom = y + super.below();
        double top = bottom;
        double step = sheet.site(name).body().bottom();
        for (int row = 0; row < portals.size(); row++) {
            draw(row, x, step, top, sheet);
            top += height(row);
        }
        sheet.extend(name, new Box(x + inset() + aside, bottom, width() - 2 * inset() - aside, top - bottom));
    }

    private void draw(int row, double x, double bottom, double top, Sheet sheet) {
        Portal portal = portals.get(row);
        List<String> lines = lines(row);
        Point middle = new Point(x + stub(row), top + STUB + (height(row) - STUB - 2) / 2);
        Point step = new Point(middle.x(), bottom);
        Point letter = new Point(middle.x(), middle.y() - RADIUS);
        Ink ink = portal.pen().ink() == Ink.LINE ? Ink.TEXT : portal.pen().ink();
        sheet.front().group("way connector " + portal.role(), null, portal.text(), null, canvas -> {
            canvas.arrow(portal.pen(), portal.leaving() ? List.of(step, letter) : List.of(letter, step));
            canvas.disc(middle, RADIUS, Ink.PAPER, portal.pen().solid().wide(Pen.OUTLINE.width()));
            canvas.words(connectors.of(portal.way()), middle.x(), middle.y() + 3.5, Shape.Align.MIDDLE, LETTERING, Ink.TEXT);
            double baseline = middle.y() - lines.size() * LETTERING.lineHeight() / 2 + LETTERING.ascent();
            canvas.lines(lines, middle.x() + RADIUS + GAP, baseline, Shape.Align.START, LETTERING, ink);
        });
    }
}
