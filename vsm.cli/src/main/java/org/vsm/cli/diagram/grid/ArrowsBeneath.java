package org.vsm.cli.diagram.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.parts.WayApart;

/** The arrows that start or end beneath steps: to and from letters, and from lower bands. What is written there makes room for them. */
public final class ArrowsBeneath {

    private static final double FIRST_LINE = 18;
    private static final double MORE_LINES = 10;

    private final Map<Stop, Integer> letters = new HashMap<>();
    private final Map<Stop, Integer> lines = new HashMap<>();

    /**
     * Counts the arrows of a course.
     *
     * @param order of the bands, from top to bottom
     */
    public ArrowsBeneath(Course course, List<Stretch> stretches, List<String> order) {
        Map<String, Stop> byKey = new HashMap<>();
        course.stops().forEach(each -> byKey.put(each.key(), each));
        for (WayApart way : course.ways()) {
            Stop from = byKey.get(way.from());
            Stop to = byKey.get(way.to());
            if (isAcross(from, to, stretches)) {
                letters.merge(from, 1, Integer::sum);
                letters.merge(to, 1, Integer::sum);
            } else if (from != null && to != null && way.parts().isEmpty() && isLower(from, to, stretches.get(0).grid(), order)) {
                lines.merge(to, 1, Integer::sum);
            }
        }
    }

    /** Whether no stretch holds both ends of a way, where both are drawn. */
    static boolean isAcross(Stop from, Stop to, List<Stretch> stretches) {
        return from != null && to != null && stretches.stream().noneMatch(each -> each.holds(from) && each.holds(to));
    }

    private static boolean isLower(Stop from, Stop to, Grid grid, List<String> order) {
        return order.indexOf(grid.band(from)) > order.indexOf(grid.band(to));
    }

    /** What they take of the width of a step, from its left. */
    public double room(Stop stop) {
        return roomForLines(stop) + Portals.room(letters.getOrDefault(stop, 0));
    }

    /** What those take that come from lower bands. */
    double roomForLines(Stop stop) {
        int count = lines.getOrDefault(stop, 0);
        return count == 0 ? 0 : FIRST_LINE + (count - 1) * MORE_LINES;
    }
}
