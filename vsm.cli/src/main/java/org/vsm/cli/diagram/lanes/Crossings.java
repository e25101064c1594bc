package org.vsm.cli.diagram.lanes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Performer;
import org.vsm.cli.diagram.grid.Course;
import org.vsm.cli.diagram.grid.Leg;
import org.vsm.cli.diagram.grid.LegLook;
import org.vsm.cli.diagram.grid.Stop;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Pen;

/**
 * Tells hand-offs from other crossings, by the rule of the figure: a hand-off element, or neighbouring steps that both
 * have performers with no one in common.
 */
final class Crossings implements LegLook {

    private static final Pen HANDOFF = Pen.of(Ink.INFORMATION).wide(2.6);

    private final Map<Stop, String> lanes;
    private final Map<Stop, List<Stop>> before = new HashMap<>();
    private final Map<Stop, List<Stop>> after = new HashMap<>();

    Crossings(Course course, Map<Stop, String> lanes) {
        this.lanes = lanes;
        for (Leg leg : course.legs()) {
            after.computeIfAbsent(leg.from(), each -> new ArrayList<>()).add(leg.to());
            before.computeIfAbsent(leg.to(), each -> new ArrayList<>()).add(leg.from());
        }
    }

    @Override
    public Pen pen(Leg leg) {
        return isHandoff(leg) ? HANDOFF : Pen.OUTLINE;
    }

    @Override
    public boolean marksCrossings(Leg leg) {
        return isHandoff(leg);
    }

    @Override
    public String role(Leg leg) {
        return isHandoff(leg) ? "handoff" : "flow";
    }

    boolean isHandoff(Leg leg) {
        if (lanes.get(leg.from()).equals(lanes.get(leg.to()))) {
            return false;
        }
        if (leg.to().element() instanceof Handoff || leg.from().element() instanceof Handoff) {
            return true;
        }
        Set<Set<String>> working = work(leg.from(), before);
        return work(leg.to(), after).stream().anyMatch(next -> working.stream().anyMatch(last -> last.stream().noneMatch(next::contains)));
    }

    /** Who performs the nearest steps in a direction; the search ends at hand-off elements, which are crossings of their own. */
    private static Set<Set<String>> work(Stop start, Map<Stop, List<Stop>> direction) {
        Set<Set<String>> work = new HashSet<>();
        Set<Stop> seen = new HashSet<>();
        Deque<Stop> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Stop stop = open.pop();
            if (stop.element() instanceof Step step) {
                if (step.performers() != null) {
                    work.add(step.performers().all().stream().map(Performer::name).collect(Collectors.toSet()));
                }
            } else if (!(stop.element() instanceof Handoff) && seen.add(stop)) {
                direction.getOrDefault(stop, List.of()).forEach(open::push);
            }
        }
        return work;
    }
}
