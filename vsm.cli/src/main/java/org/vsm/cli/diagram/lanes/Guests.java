package org.vsm.cli.diagram.lanes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Performer;
import org.vsm.cli.diagram.grid.Course;
import org.vsm.cli.diagram.grid.Stop;
import org.vsm.cli.diagram.words.DiagramWords;

/** Steps that several perform stand in one lane; in the lanes of the others a note says that they take part. */
final class Guests {

    private final List<Stop> stops;
    private final Map<Stop, Integer> columns;
    private final Map<Stop, String> lanes;

    /** Adds them to the columns and lanes of a course. */
    Guests(Course course, Map<Stop, Integer> columns, Map<Stop, String> lanes, DiagramWords words) {
        this.stops = new ArrayList<>(course.stops());
        this.columns = new HashMap<>(columns);
        this.lanes = new HashMap<>(lanes);
        int number = 0;
        for (Stop stop : course.stops()) {
            if (stop.element() instanceof Step step && step.performers() != null) {
                String key = step.performers().alternative() ? "guest.or" : "guest.and";
                for (Performer performer : step.performers().all()) {
                    if (!performer.name().equals(lanes.get(stop))) {
                        Stop guest = Stop.guest(words.text(key, step.label().title()), number++);
                        stops.add(guest);
                        this.columns.put(guest, columns.get(stop));
                        this.lanes.put(guest, performer.name());
                    }
                }
            }
        }
    }

    Course in(Course course) {
        return new Course(stops, course.legs(), course.ways(), course.sections());
    }

    Map<Stop, Integer> columns() {
        return columns;
    }

    Map<Stop, String> lanes() {
        return lanes;
    }
}
