package org.vsm.cli.diagram.dot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.diagram.grid.Grid;
import org.vsm.cli.diagram.grid.Stop;

/** The places of stops whose bands lie one beneath the other. */
public final class DotPlaces {

    private final Grid grid;
    private final Map<String, Integer> firstRows = new HashMap<>();

    /** @param bands from top to bottom */
    public DotPlaces(Grid grid, List<String> bands, List<Stop> stops) {
        this.grid = grid;
        int next = 0;
        for (String band : bands) {
            firstRows.put(band, next);
            next += 1 + stops.stream().filter(each -> grid.band(each).equals(band)).mapToInt(grid::row).max().orElse(-1);
        }
    }

    DotPlace of(Stop stop) {
        return new DotPlace(grid.column(stop), firstRows.get(grid.band(stop)) + grid.row(stop));
    }
}
