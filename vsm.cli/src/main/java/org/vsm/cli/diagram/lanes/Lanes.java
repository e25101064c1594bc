package org.vsm.cli.diagram.lanes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Step;
import org.vsm.cli.diagram.grid.Course;
import org.vsm.cli.diagram.grid.Stop;
import org.vsm.cli.diagram.grid.Leg;
import org.vsm.dsl.model.Party;
import org.vsm.dsl.states.EffectiveState;

/**
 * Finds the lane of every stop. Steps stand in the lane of who performs them (of several: the first); what waits stands
 * before whom it waits for; ways part where the work comes from, and meet where it goes.
 */
final class Lanes {

    /** The lane of steps that nobody is named for. */
    static final String NOBODY = "";

    private final Map<Stop, String> lanes = new HashMap<>();
    private final Map<Stop, List<Stop>> before = new HashMap<>();
    private final Map<Stop, List<Stop>> after = new HashMap<>();

    private Lanes(Course course) {
        for (Leg leg : course.legs()) {
            after.computeIfAbsent(leg.from(), each -> new ArrayList<>()).add(leg.to());
            before.computeIfAbsent(leg.to(), each -> new ArrayList<>()).add(leg.from());
        }
        String first = course.stops().stream().map(Lanes::own).filter(each -> each != null).findFirst().orElse(NOBODY);
        for (Stop stop : course.stops()) {
            String own = own(stop);
            String ahead = own != null ? own : looksAhead(stop) ? ahead(stop) : null;
            lanes.put(stop, ahead != null ? ahead : before.containsKey(stop) ? lanes.get(mainOf(stop, before.get(stop))) : first);
        }
    }

    static Map<Stop, String> of(Course course) {
        return new Lanes(course).lanes;
    }

    /** The lanes from top to bottom: parties, then teams as the work reaches them, then who only takes part, steps of nobody last. */
    static List<String> inOrder(Course course, Map<Stop, String> lanes, EffectiveState state) {
        List<String> order = new ArrayList<>();
        List<String> parties = state.shared(Party.class).map(Party::getName).toList();
        course.stops().stream().map(lanes::get).distinct().filter(parties::contains).forEach(order::add);
        course.stops().stream().map(lanes::get).distinct().filter(each -> !each.equals(NOBODY) && !order.contains(each)).forEach(order::add);
        if (lanes.containsValue(NOBODY)) {
            order.add(NOBODY);
        }
        return order;
    }

    private static String own(Stop stop) {
        if (stop.element() instanceof Step step) {
            return step.performers() == null ? NOBODY : step.performers().all().get(0).name();
        }
        return stop.element() instanceof Handoff handoff ? handoff.to() : null;
    }

    /** Waits, buffers, hand-offs and places where ways meet belong to whoever works next. */
    private static boolean looksAhead(Stop stop) {
        return stop.isMeeting() || stop.element() != null && !stop.element().label().kind().equals("delivery");
    }

    private String ahead(Stop stop) {
        Stop next = stop;
        while (after.containsKey(next) && after.get(next).size() == 1) {
            next = after.get(next).get(0);
            if (own(next) != null) {
                return own(next);
            }
            if (next.isMeeting() != stop.isMeeting() && next.isMeeting()) {
                return null;
            }
        }
        return null;
    }

    /** Of several the one on the same track. */
    private Stop mainOf(Stop stop, List<Stop> several) {
        return several.stream().filter(stop::isInLineWith).findFirst().orElse(several.get(0));
    }
}
