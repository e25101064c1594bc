package org.vsm.cli.diagram.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.parts.Part;

/** Breaks a grid into stretches that are no wider than a limit, where it can between columns that a single line joins. */
public final class Breaks {

    /** What a stretch fills at least where a better place to break comes earlier. */
    private static final double LEAST_FILLED = 0.55;

    private Breaks() {
    }

    /** The stretches in their order, about equally wide; one that holds a single column may be wider than the limit. */
    public static List<Stretch> of(Grid grid, Map<Stop, Part> parts, double mostWidth) {
        Spacing spacing = new Spacing(grid, parts);
        List<Stretch> stretches = of(grid, spacing, mostWidth);
        for (double share = 0.95; share > 0.5 && stretches.size() > 1; share -= 0.05) {
            List<Stretch> narrower = of(grid, spacing, share * mostWidth);
            if (narrower.size() == stretches.size()) {
                stretches = narrower;
            }
        }
        return stretches;
    }

    private static List<Stretch> of(Grid grid, Spacing spacing, double mostWidth) {
        List<Stretch> stretches = new ArrayList<>();
        int first = 0;
        while (first <= grid.lastColumn()) {
            int last = lastOf(grid, spacing, first, mostWidth);
            stretches.add(new Stretch(grid, spacing, first, last));
            first = last + 1;
        }
        return stretches;
    }

    /** The last column that fits, or one before it that fewer lines pass. */
    private static int lastOf(Grid grid, Spacing spacing, int first, double mostWidth) {
        double width = 0;
        int fitting = first;
        int simple = -1;
        for (int column = first; column <= grid.lastColumn(); column++) {
            width += spacing.gutter(column) + spacing.column(column);
            double whole = width + spacing.margin(first, column);
            if (column > first && whole > mostWidth) {
                return simple >= 0 ? simple : fitting;
            }
            fitting = column;
            if (whole > LEAST_FILLED * mostWidth && grid.isJoinedSimply(column)) {
                simple = column;
            }
        }
        return grid.lastColumn();
    }
}
