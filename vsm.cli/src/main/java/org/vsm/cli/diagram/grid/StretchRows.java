package org.vsm.cli.diagram.grid;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vsm.cli.diagram.parts.Part;

/** How high the rows of a stretch are and where they lie. A band that has nothing in the stretch is left out. */
public final class StretchRows {

    private static final double ROW_GAP = 14;
    private static final double PAD = 14;
    private static final double LEAST = 9;

    private final Grid grid;
    private final Map<String, TreeMap<Integer, Height>> heights = new HashMap<>();
    private final Map<String, Map<Integer, Double>> lines = new HashMap<>();
    private final Map<String, Span> bands = new LinkedHashMap<>();
    private final double bottom;

    /** Reach of a row above and below its line. */
    private record Height(double above, double below) {
        Height and(Height other) {
            return new Height(Math.max(above, other.above), Math.max(below, other.below));
        }
    }

    /** Top and bottom of a band. */
    public record Span(double top, double bottom) {
    }

    /**
     * Lays rows out from top to bottom.
     *
     * @param order    of the bands
     * @param channels what ways back and ahead take above rows
     * @param space    around the rows
     */
    public StretchRows(Stretch stretch, Map<Stop, Part> parts, List<String> order, Map<Row, Double> channels, double top, BandSpace space) {
        this.grid = stretch.grid();
        for (Stop stop : stretch.stops()) {
            Part part = parts.get(stop);
            add(stop, new Height(part.above(), part.below()));
        }
        for (Leg leg : stretch.legs()) {
            if (stretch.comesFromBefore(leg)) {
                add(stretch.entry(leg), new Height(LEAST, LEAST));
            }
            if (stretch.goesOnBehind(leg)) {
                add(grid.runner(leg), new Height(LEAST, LEAST));
            }
        }
        double y = top;
        for (String band : order) {
            if (heights.containsKey(band)) {
                y = place(band, y, channels, space);
            }
        }
        this.bottom = y - (bands.isEmpty() ? 0 : space.gap());
    }

    private void add(Stop stop, Height height) {
        heights.computeIfAbsent(grid.band(stop), band -> new TreeMap<>()).merge(grid.row(stop), height, Height::and);
    }

    private double place(String band, double top, Map<Row, Double> channels, BandSpace space) {
        double y = top + space.head() + PAD;
        for (Map.Entry<Integer, Height> row : heights.get(band).entrySet()) {
            double line = y + channels.getOrDefault(new Row(band, row.getKey()), 0.0) + row.getValue().above();
            lines.computeIfAbsent(band, each -> new HashMap<>()).put(row.getKey(), line);
            y = line + row.getValue().below() + ROW_GAP;
        }
        double end = Math.max(y - ROW_GAP + PAD, top + space.least());
        bands.put(band, new Span(top, end));
        return end + space.gap();
    }

    /** The line of a stop's row. */
    double line(Stop stop) {
        return lines.get(grid.band(stop)).get(grid.row(stop));
    }

    /** Where a row begins: channels lie above. */
    double top(Row row) {
        return lines.get(row.band()).get(row.number()) - heights.get(row.band()).get(row.number()).above();
    }

    /** Bands from top to bottom. */
    public Map<String, Span> bands() {
        return bands;
    }

    public double bottom() {
        return bottom;
    }
}
