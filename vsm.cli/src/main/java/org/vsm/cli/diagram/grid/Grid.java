package org.vsm.cli.diagram.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where everything stands: stops in columns, bands and rows of bands. Rows are shared by tracks that do not meet in a
 * column, and kept free where a line runs along them.
 */
public final class Grid {

    private final List<Stop> stops = new ArrayList<>();
    private final List<Leg> legs = new ArrayList<>();
    private final Map<Stop, Integer> columns;
    private final Map<Stop, String> bands;
    private final Map<Track, Integer> rows = new HashMap<>();
    private final Set<Stop> withSeveralBefore = new HashSet<>();
    private final Map<Integer, List<Stop>> trunks = new HashMap<>();
    private final int courses;
    private final int lastColumn;
    private final int[] across;

    private record Track(String band, int number) {
    }

    /** Columns from first to last. */
    private record Span(int first, int last) {
        Span and(int column) {
            return new Span(Math.min(first, column), Math.max(last, column));
        }

        boolean meets(Span other) {
            return first <= other.last && other.first <= last;
        }
    }

    /**
     * Finds the rows.
     *
     * @param columns of every stop of the courses
     * @param bands   likewise; courses do not share a band
     */
    public Grid(List<Course> courses, Map<Stop, Integer> columns, Map<Stop, String> bands) {
        this.columns = columns;
        this.bands = bands;
        for (Course course : courses) {
            stops.addAll(course.stops());
            legs.addAll(course.legs());
        }
        Set<Stop> reached = new HashSet<>();
        legs.stream().map(Leg::to).filter(each -> !reached.add(each)).forEach(withSeveralBefore::add);
        this.courses = courses.size();
        this.lastColumn = stops.stream().mapToInt(this::column).max().orElse(0);
        this.across = new int[lastColumn + 1];
        legs.forEach(each -> IntStream.range(column(each.from()), column(each.to())).forEach(column -> across[column]++));
        placeRows();
    }

    private void placeRows() {
        Map<String, List<Span>> placed = new HashMap<>();
        Map<Integer, List<Map.Entry<Track, Span>>> byNumber = new TreeMap<>();
        spans().entrySet().forEach(each -> byNumber.computeIfAbsent(each.getKey().number(), number -> new ArrayList<>()).add(each));
        for (Map.Entry<Track, Span> entry : byNumber.values().stream().flatMap(List::stream).toList()) {
            int row = 0;
            while (placed.getOrDefault(entry.getKey().band() + '\n' + row, List.of()).stream().anyMatch(entry.getValue()::meets)) {
                row++;
            }
            rows.put(entry.getKey(), row);
            placed.computeIfAbsent(entry.getKey().band() + '\n' + row, key -> new ArrayList<>()).add(entry.getValue());
        }
    }

    private Map<Track, Span> spans() {
        Map<Track, Span> spans = new LinkedHashMap<>();
        stops.forEach(each -> extend(spans, each, column(each)));
        for (Leg leg : legs) {
            // A way that comes to its end runs on to the upright line before it: where a row is broken there, it needs its row behind the break, too.
            int end = runner(leg).isInLineWith(leg.to()) ? column(leg.to()) - 1 : column(leg.to());
            extend(spans, runner(leg), bendsEarly(leg) ? column(leg.from()) + 1 : end);
        }
        return spans;
    }

    private void extend(Map<Track, Span> spans, Stop stop, int column) {
        int reached = Math.max(column, 0);
        spans.merge(track(stop), new Span(reached, reached), (span, point) -> span.and(point.first()));
    }

    private Track track(Stop stop) {
        return new Track(band(stop), stop.track());
    }

    List<Stop> stops() {
        return stops;
    }

    List<Leg> legs() {
        return legs;
    }

    public int column(Stop stop) {
        return columns.get(stop);
    }

    public String band(Stop stop) {
        return bands.get(stop);
    }

    /** Counted downwards within the band. */
    public int row(Stop stop) {
        return rows.get(track(stop));
    }

    Row rowOf(Stop stop) {
        return new Row(band(stop), row(stop));
    }

    int lastColumn() {
        return lastColumn;
    }

    /** Ways part right behind their start, and meet right before their end. */
    boolean bendsEarly(Leg leg) {
        return leg.from().isSplit();
    }

    /** The stop in whose row the line runs. */
    Stop runner(Leg leg) {
        return bendsEarly(leg) ? leg.to() : leg.from();
    }

    /** The column before which the line changes its row. */
    int bend(Leg leg) {
        return bendsEarly(leg) ? column(leg.from()) + 1 : column(leg.to());
    }

    boolean changesRow(Leg leg) {
        return !band(leg.from()).equals(band(leg.to())) || row(leg.from()) != row(leg.to());
    }

    boolean hasSeveralBefore(Stop stop) {
        return withSeveralBefore.contains(stop);
    }

    /** The stops whose legs bend before a column, those that part first: each needs an upright line of its own there. */
    List<Stop> trunks(int column) {
        return trunks.computeIfAbsent(column, bend -> legs.stream().filter(each -> bend(each) == bend && changesRow(each))
                .sorted(Comparator.comparing(each -> bendsEarly(each) ? 0 : 1))
                .map(each -> bendsEarly(each) ? each.from() : each.to()).distinct().toList());
    }

    /** Whether no more than one line of every course passes from one column to the next. */
    boolean isJoinedSimply(int columnBefore) {
        return across[columnBefore] <= courses;
    }
}
