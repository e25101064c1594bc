package org.vsm.cli.diagram.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;
import org.vsm.cli.diagram.links.Links;
import org.vsm.cli.diagram.parts.Channels;
import org.vsm.cli.diagram.parts.Part;
import org.vsm.cli.diagram.parts.Sheet;
import org.vsm.cli.diagram.parts.WayApart;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Pen;
import org.vsm.cli.diagram.scene.Point;
import org.vsm.cli.diagram.scene.Shape;

/** Draws the stops of a stretch, the legs between them, and the ways back and ahead. */
public final class StretchDrawing {

    private static final double BEAD = 4.5;
    private static final double CONNECTOR = 9;

    private final Stretch stretch;
    private final Grid grid;
    private final Map<Stop, Part> parts;
    private final Course course;
    private final Map<Row, Channels> channels = new HashMap<>();
    private final Map<Row, Double> channelHeights = new HashMap<>();
    private final double overhang;
    private final double width;
    private StretchRows rows;

    /**
     * Prepares the drawing.
     *
     * @param course one of those of the grid
     * @param order  of the bands, from top to bottom
     */
    public StretchDrawing(Stretch stretch, Map<Stop, Part> parts, Course course, List<String> order) {
        this.stretch = stretch;
        this.grid = stretch.grid();
        this.parts = parts;
        this.course = course;
        Map<String, Stop> byKey = new HashMap<>();
        course.stops().stream().filter(stretch::holds).forEach(each -> byKey.put(each.key(), each));
        Map<Row, List<WayApart>> ways = new HashMap<>();
        for (WayApart way : course.ways()) {
            if (byKey.containsKey(way.from()) && byKey.containsKey(way.to())) {
                ways.computeIfAbsent(rowOver(byKey.get(way.from()), byKey.get(way.to())), row -> new ArrayList<>()).add(way);
            }
        }
        double left = 0;
        double right = stretch.width();
        for (Map.Entry<Row, List<WayApart>> entry : ways.entrySet()) {
            Channels above = new Channels(entry.getValue(), name -> stretch.middle(byKey.get(name)), 0, barriers(entry.getKey(), order));
            channels.put(entry.getKey(), above);
            channelHeights.put(entry.getKey(), above.top());
            left = Math.min(left, above.left());
            right = Math.max(right, above.right());
        }
        this.overhang = -left;
        this.width = right - left;
    }

    /** Ways run above the upper of the two rows that they join, or in the band that they start in. */
    private Row rowOver(Stop from, Stop to) {
        boolean sameBand = grid.band(from).equals(grid.band(to));
        return new Row(grid.band(from), sameBand ? Math.min(grid.row(from), grid.row(to)) : grid.row(from));
    }

    /** Where upright lines of legs cross the space over a row. */
    private List<Double> barriers(Row row, List<String> order) {
        List<Double> barriers = new ArrayList<>();
        for (Leg leg : stretch.legs()) {
            Row from = grid.rowOf(stretch.comesFromBefore(leg) ? stretch.entry(leg) : leg.from());
            Row to = grid.rowOf(stretch.goesOnBehind(leg) ? grid.runner(leg) : leg.to());
            boolean passes = from.isAbove(row, order) != to.isAbove(row, order);
            if (passes && stretch.bendsHere(leg)) {
                barriers.add(stretch.trunk(leg));
            }
        }
        return barriers;
    }

    public double width() {
        return width;
    }

    /** How far labels reach out at the left. */
    public double overhang() {
        return overhang;
    }

    /** What ways back and ahead take above rows. */
    public Map<Row, Double> channelHeights() {
        return channelHeights;
    }

    /**
     * Draws it on a sheet of its own, with the left end of the stretch at x.
     *
     * @return labels that found no space, with the numbers that stand in their place
     */
    public List<String> draw(Sheet sheet, StretchRows where, double x, LegLook look, Connectors connectors, GraphvizChoice graphviz) {
        this.rows = where;
        Set<Stop> own = new HashSet<>(course.stops());
        stretch.stops().stream().filter(own::contains).forEach(stop -> parts.get(stop).place(x + partLeft(stop), rows.line(stop), sheet));
        stretch.legs().stream().filter(leg -> own.contains(leg.from())).forEach(leg -> draw(leg, x, sheet, look, connectors));
        channels.forEach((row, each) -> each.draw(x, rows.top(row), sheet));
        return new Links(sheet.links(), sheet::box, sheet.obstacles(), sheet.flow(), graphviz)
                .draw(sheet.headings(), sheet.lines(), sheet.front());
    }

    private double partLeft(Stop stop) {
        return stretch.left(stop) + (stretch.columnWidth(stop) - parts.get(stop).width()) / 2;
    }

    private void draw(Leg leg, double x, Sheet sheet, LegLook look, Connectors connectors) {
        List<Point> points = new ArrayList<>();
        boolean before = stretch.comesFromBefore(leg);
        boolean behind = stretch.goesOnBehind(leg);
        double y = before ? rows.line(stretch.entry(leg)) : rows.line(leg.from());
        points.add(before ? new Point(x + 2 * CONNECTOR + 4, y)
                : new Point(x + partLeft(leg.from()) + parts.get(leg.from()).width() - parts.get(leg.from()).inset(), y));
        double end = behind ? rows.line(grid.runner(leg)) : rows.line(leg.to());
        if (end != y && stretch.bendsHere(leg)) {
            points.add(new Point(x + stretch.trunk(leg), y));
            points.add(new Point(x + stretch.trunk(leg), end));
        }
        points.add(behind ? new Point(x + stretch.width() - 2 * CONNECTOR - 4, end)
                : new Point(x + partLeft(leg.to()) + parts.get(leg.to()).inset(), end));
        Pen pen = look.pen(leg);
        boolean plainEnd = !behind && (leg.to().isMeeting() || leg.to().kind() == Stop.Kind.OPTION);
        sheet.passes(points);
        sheet.lines().group(look.role(leg), null, null, null, canvas -> {
            if (plainEnd) {
                canvas.line(pen, points.toArray(Point[]::new));
            } else {
                canvas.arrow(pen, points);
            }
        });
        if (before) {
            connector(connectors.of(leg), x + CONNECTOR + 2, y, sheet);
        }
        if (behind) {
            connector(connectors.of(leg), x + stretch.width() - CONNECTOR - 2, end, sheet);
        }
        if (look.marksCrossings(leg) && points.size() == 4) {
            beads(points.get(1), points.get(2), pen, sheet);
        }
    }

    private static void connector(String letter, double x, double y, Sheet sheet) {
        sheet.front().disc(new Point(x, y), CONNECTOR, Ink.PAPER, Pen.OUTLINE);
        sheet.front().words(letter, x, y + 3.5, Shape.Align.MIDDLE, Lettering.SMALL, Ink.TEXT);
    }

    private void beads(Point from, Point to, Pen pen, Sheet sheet) {
        for (StretchRows.Span band : rows.bands().values()) {
            double border = band.top();
            if (border > Math.min(from.y(), to.y()) && border < Math.max(from.y(), to.y())) {
                sheet.front().disc(new Point(from.x(), border), BEAD, pen.ink(), Pen.of(Ink.PAPER));
            }
        }
    }
}
