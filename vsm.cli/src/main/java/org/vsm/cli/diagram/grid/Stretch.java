package org.vsm.cli.diagram.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.parts.Part;

/** Columns of a grid that are drawn side by side, and where they lie, from the left end. */
public final class Stretch {

    private final Grid grid;
    private final Spacing spacing;
    private final int first;
    private final int last;
    private final Map<Integer, Double> columns = new HashMap<>();
    private final double width;

    Stretch(Grid grid, Spacing spacing, int first, int last) {
        this.grid = grid;
        this.spacing = spacing;
        this.first = first;
        this.last = last;
        double x = spacing.left(first);
        for (int column = first; column <= last; column++) {
            x += column == first && first == 0 ? 0 : spacing.gutter(column);
            columns.put(column, x);
            x += spacing.column(column);
        }
        this.width = x + spacing.right(last);
    }

    public double width() {
        return width;
    }

    Grid grid() {
        return grid;
    }

    public boolean holds(Stop stop) {
        return grid.column(stop) >= first && grid.column(stop) <= last;
    }

    /** Stops of the stretch. */
    public List<Stop> stops() {
        return grid.stops().stream().filter(this::holds).toList();
    }

    /** Legs of which at least a piece lies in the stretch. */
    List<Leg> legs() {
        return grid.legs().stream().filter(each -> grid.column(each.from()) <= last && grid.column(each.to()) >= first).toList();
    }

    boolean comesFromBefore(Leg leg) {
        return grid.column(leg.from()) < first;
    }

    boolean goesOnBehind(Leg leg) {
        return grid.column(leg.to()) > last;
    }

    /** Whether the line changes its row here. */
    boolean bendsHere(Leg leg) {
        int bend = grid.bend(leg);
        return bend >= first && bend <= last || bend == last + 1 && grid.bendsEarly(leg);
    }

    /** The stop in whose row the line comes in, where it comes from before. */
    Stop entry(Leg leg) {
        boolean straight = grid.bendsEarly(leg) || grid.bend(leg) == first && !grid.hasSeveralBefore(leg.to());
        return straight ? leg.to() : leg.from();
    }

    /** Left end of the column that a stop stands in. */
    public double left(Stop stop) {
        return columns.get(grid.column(stop));
    }

    /** Left end of a part in the middle of the column. */
    double left(Stop stop, Part part) {
        return left(stop) + (columnWidth(stop) - part.width()) / 2;
    }

    public double columnWidth(Stop stop) {
        return spacing.column(grid.column(stop));
    }

    public double middle(Stop stop) {
        return left(stop) + columnWidth(stop) / 2;
    }

    /** Where the upright line of a leg stands. */
    double trunk(Leg leg) {
        int column = grid.bend(leg);
        double end = column > last ? columns.get(last) + spacing.column(last) + spacing.gutter(column) : columns.get(column);
        int index = grid.trunks(column).indexOf(grid.bendsEarly(leg) ? leg.from() : leg.to());
        double before = end - spacing.gutter(column);
        return before + Spacing.FIRST_TRUNK + Spacing.TRUNK_GAP * Math.max(0, index);
    }
}
