package org.vsm.cli.diagram.grid;

import java.util.HashMap;
import java.util.Map;
import org.vsm.cli.diagram.parts.Part;

/** How wide the columns are, and what lies between them. */
final class Spacing {

    /** From what stands before a gutter to its first upright line: a way back fits between. */
    static final double FIRST_TRUNK = 17;
    /** Between two upright lines. */
    static final double TRUNK_GAP = 10;

    private static final double GAP = 38;
    private static final double MARGIN = 20;
    private static final double CONNECTOR = 34;

    private final Grid grid;
    private final Map<Integer, Double> widths = new HashMap<>();
    private final Map<Integer, Integer> trunks = new HashMap<>();

    Spacing(Grid grid, Map<Stop, Part> parts) {
        this.grid = grid;
        parts.forEach((stop, part) -> widths.merge(grid.column(stop), part.width(), Math::max));
    }

    double column(int column) {
        return widths.getOrDefault(column, 0.0);
    }

    /** Space before a column. */
    double gutter(int column) {
        return GAP + TRUNK_GAP * Math.max(0, trunks.computeIfAbsent(column, each -> grid.trunks(each).size()) - 1);
    }

    /** Space at both ends of a stretch: for the signs of lines that go on in another one. */
    double margin(int first, int last) {
        return left(first) + right(last);
    }

    double left(int first) {
        return first == 0 ? MARGIN : CONNECTOR;
    }

    double right(int last) {
        return last == grid.lastColumn() ? MARGIN : CONNECTOR + gutter(last + 1);
    }
}
