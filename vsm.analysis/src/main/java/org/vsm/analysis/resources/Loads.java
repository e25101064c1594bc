package org.vsm.analysis.resources;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.figures.ResourceFigures.Kind;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Changeover;
import org.vsm.analysis.flow.Team;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;
import org.vsm.analysis.leadtime.TypedTimes;
import org.vsm.analysis.resources.Performance.Part;

/**
 * What a working day brings to teams and to steps with stations of their own, against what they can do. Load of a step =
 * (demand per day x visits x (process time / batch + changeover / units per changeover) + changeovers by the clock)
 * x people / uptime.
 */
public final class Loads {
    private final SolvedFlow solved;
    private final Flow flow;
    private final QueueWaits waits;
    private final Map<Team, Double> byTeam = new IdentityHashMap<>();
    private final List<Resource> ofSteps = new ArrayList<>();

    private Loads(SolvedFlow solved) {
        this.solved = solved;
        this.flow = solved.graph().flow();
        Performance performance = new Performance(flow);
        this.waits = flow.demandPerDay() == null ? null : new QueueWaits(solved, performance);
        for (Node node : solved.graph().nodes()) {
            if (node.element() instanceof Step step) {
                Double load = flow.demandPerDay() == null ? null : runsPerDay(node, step) / step.uptime();
                add(step, load, performance.parts(step));
            }
        }
    }

    /** Teams, then steps with stations and no performer; each in the order of the text. */
    public static List<ResourceFigures> of(SolvedFlow solved) {
        return new Loads(solved).all().stream().map(Resource::figures).toList();
    }

    /** How long one waits for each of them, in the same order; null where that is unknown or without end. */
    public static List<QueueWait> queueWaits(SolvedFlow solved) {
        return new Loads(solved).all().stream().map(Resource::queue).collect(Collectors.toList());
    }

    private record Resource(ResourceFigures figures, QueueWait queue) {
    }

    private List<Resource> all() {
        Performance performance = new Performance(flow);
        List<Resource> all = new ArrayList<>();
        for (Team team : flow.teams()) {
            Double load = flow.demandPerDay() == null ? null : byTeam.getOrDefault(team, 0.0);
            Double capacity = performance.capacityPerDay(team);
            Double utilisation = utilisation(load, capacity);
            QueueWait wait = waits == null ? null : waits.ofTeam(team, utilisation);
            all.add(resource(team.name(), team.title(), Kind.TEAM, load, capacity, wait));
        }
        all.addAll(ofSteps);
        return all;
    }

    private static Resource resource(String name, String title, Kind kind, Double load, Double capacity, QueueWait queue) {
        return new Resource(new ResourceFigures(name, title, kind, load, capacity, utilisation(load, capacity),
                queue == null ? null : Double.valueOf(queue.seconds())), queue);
    }

    private void add(Step step, Double load, List<Part> parts) {
        for (Part part : parts) {
            if (part.team() != null && load != null) {
                byTeam.merge(part.team(), load * part.people(), Double::sum);
            }
        }
        if (step.performers() == null && step.stations() != null) {
            double capacity = step.stations() * flow.calendar().secondsPerDay();
            QueueWait wait = waits == null ? null : waits.ofStations(step, utilisation(load, capacity));
            ofSteps.add(resource(step.label().name(), step.label().title(), Kind.STEP, load, capacity, wait));
        }
    }

    private static Double utilisation(Double load, Double capacity) {
        return load == null || capacity == null || capacity == 0 ? null : Double.valueOf(load / capacity);
    }

    /** Seconds of a day in which runs and changeovers of a step go on. */
    private double runsPerDay(Node node, Step step) {
        double perUnit = 0;
        double byTheClock = 0;
        for (SolvedType type : solved.types()) {
            double visits = type.type().share() * type.visits(node.index());
            double changeover = step.changeover() == null ? 0
                    : EstimateEnd.MEAN.of(TypedTimes.of(step.changeover().time(), type.type().name()).time());
            perUnit += visits * (type.times().processing()[node.index()] / step.batch() + perUnit(step.changeover(), changeover));
            byTheClock += type.type().share() * perSecond(step.changeover(), changeover);
        }
        return flow.demandPerDay() * perUnit + flow.calendar().secondsPerDay() * byTheClock;
    }

    private static double perUnit(Changeover changeover, double seconds) {
        return changeover == null || changeover.everyUnits() == null ? 0 : seconds / changeover.everyUnits();
    }

    private static double perSecond(Changeover changeover, double seconds) {
        return changeover == null || changeover.everySeconds() == null ? 0 : seconds / changeover.everySeconds();
    }
}
