package org.vsm.analysis.flow;

import java.util.List;
import java.util.Map;
import org.vsm.analysis.time.WorkingCalendar;

/**
 * How work flows in one state of a value stream: everything that figures are computed from, with nothing inherited,
 * named by reference or left to defaults. Immutable; evaluated as it is.
 *
 * @param name         of the state
 * @param title        of the state; its name where it has none
 * @param kind         {@code current}, {@code future} or {@code ideal}
 * @param calendar     what a day, week and month are
 * @param types        at least one; a stream without types has one of name {@link #NO_TYPE}
 * @param demand       what enters; null where nobody knows
 * @param teams        that the stream can use, in the order of the text
 * @param elements     in the order of the text, at most one {@link Delivery}
 * @param serviceLevels what the customers were promised
 * @param numbersSetBy by the origin of an element, option or type of work: the change that gave it its one number, such as its
 *                     count or share; only those that do not have the number of their own text
 * @param origin       where the state stands; opaque
 */
public record Flow(String name, String title, String kind, WorkingCalendar calendar, List<WorkType> types,
        Demand demand, List<Team> teams, List<Element> elements, List<ServiceLevel> serviceLevels,
        Map<Object, Object> numbersSetBy, Object origin) {

    /** The name of the one type of work in a stream that declares none. */
    public static final String NO_TYPE = "";

    /** Units per working day that enter; null where nobody knows. */
    public Double demandPerDay() {
        return demand == null ? null : Double.valueOf(demand.perDay());
    }

    /** Where the number of something of this flow stands that stands at an origin; null of null. */
    public Object placeOf(Object numbered) {
        return numbered == null ? null : numbersSetBy.getOrDefault(numbered, numbered);
    }

    /** The same with nothing said of where numbers stand: flows that differ in nothing else have the same figures. */
    public Flow withoutPlaces() {
        return new Flow(name, title, kind, calendar, types, demand, teams, elements, serviceLevels, Map.of(), origin);
    }

    /**
     * A promise.
     *
     * @param promised share of units, 0 to 1
     * @param within   seconds of working time
     * @param until    name of the element at whose start the clock stops; null: delivery
     * @param types    names of the types that it holds for
     * @param origin   where it stands; opaque
     */
    public record ServiceLevel(double promised, double within, String until, List<String> types, Object origin) {
    }
}
