package org.vsm.cli.diagram.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.parts.Part;

/** Breaks a grid into stretches that are no wider than a limit, where it can between columns that one line joins. */
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

    private static int lastOf(Grid grid, Spacing spacing, int first, double mostWidth) {
        double width = spacing.margin(first, first);
        double best = 0;
        int chosen = first;
        for (int column = first; column <= grid.lastColumn(); column++) {
            width += spacing.gutter(column) + spacing.column(column);
            if (column > first && width + spacing.margin(first, column) > mostWidth) {
                return chosen;
            }
            if (column == grid.lastColumn()) {
                return column;
            }
            boolean single = grid.across(column).size() <= 1;
            double worth = single && width > LEAST_FILLED * mostWidth ? 1 + width : width > LEAST_FILLED * mostWidth && best >= 1 ? 0 : width / mostWidth;
            if (worth >= best) {
                best = worth;
                chosen = column;
            }
        }
        return grid.lastColumn();
    }
}
