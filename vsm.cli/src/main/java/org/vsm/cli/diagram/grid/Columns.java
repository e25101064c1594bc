package org.vsm.cli.diagram.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The column of every stop: as far to the left as those before it allow. */
public final class Columns {

    private Columns() {
    }

    /** Columns of one course, from 0. */
    public static Map<Stop, Integer> of(Course course) {
        Map<Stop, Integer> columns = new HashMap<>();
        course.stops().forEach(each -> columns.put(each, 0));
        legsInOrder(course).forEach(leg -> columns.merge(leg.to(), columns.get(leg.from()) + 1, Math::max));
        return columns;
    }

    /** Legs by the place of their ends in the text: a stop's column is found before it counts for another. */
    static List<Leg> legsInOrder(Course course) {
        Map<Stop, Integer> places = new HashMap<>();
        course.stops().forEach(each -> places.put(each, places.size()));
        return course.legs().stream().sorted((a, b) -> Integer.compare(places.get(a.to()), places.get(b.to()))).toList();
    }
}
