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

/** Draws the stops of a stretch, the legs between them, and the ways back and ahead. */
public final class StretchDrawing {

    /** What an arrow from another row needs between a row and its channels. */
    private static final double COMING_IN = 14;

    private final Stretch stretch;
    private final Grid grid;
    private final Map<Stop, Part> parts;
    private final Course course;
    private final Map<Row, Channels> channels = new HashMap<>();
    private final Map<Row, Double> channelHeights = new HashMap<>();
    private final double overhang;
    private final double width;

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
        Map<Row, Integer> comingIn = new HashMap<>();
        for (WayApart way : course.ways()) {
            if (byKey.containsKey(way.from()) && byKey.containsKey(way.to())) {
                Row over = rowOver(byKey.get(way.from()), byKey.get(way.to()));
                ways.computeIfAbsent(over, row -> new ArrayList<>()).add(way);
                if (!over.equals(grid.rowOf(byKey.get(way.to())))) {
                    comingIn.merge(grid.rowOf(byKey.get(way.to())), 1, Integer::sum);
                }
            }
        }
        double left = 0;
        double right = stretch.width();
        for (Map.Entry<Row, List<WayApart>> entry : ways.entrySet()) {
            Channels above = new Channels(entry.getValue(), name -> stretch.middle(byKey.get(name)), COMING_IN * comingIn.getOrDefault(entry.getKey(), 0),
                    barriers(entry.getKey(), order));
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
    public List<String> draw(Sheet sheet, StretchRows rows, double x, LegLook look, Connectors connectors, GraphvizChoice graphviz) {
        Set<Stop> own = new HashSet<>(course.stops());
        stretch.stops().stream().filter(own::contains).forEach(stop -> parts.get(stop).place(x + stretch.left(stop, parts.get(stop)), rows.line(stop), sheet));
        LegDrawing legs = new LegDrawing(stretch, parts, rows, x, look, connectors);
        stretch.legs().stream().filter(leg -> own.contains(leg.from())).forEach(leg -> legs.draw(leg, sheet));
        channels.forEach((row, each) -> each.draw(x, rows.top(row), sheet));
        return new Links(sheet.links(), sheet::site, sheet.obstacles(), sheet.flow(), graphviz)
                .draw(sheet.headings(), sheet.lines(), sheet.front());
    }
}
