package org.vsm.analysis.resources;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Performer;
import org.vsm.analysis.flow.Team;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;
import org.vsm.analysis.leadtime.TypedTimes;
import org.vsm.analysis.resources.Performance.Part;
import org.vsm.analysis.time.TimeEstimate;

/** How long units wait for teams and stations, as far as a formula can tell. */
final class QueueWaits {
    private final SolvedFlow solved;
    private final double demand;
    private final double secondsPerDay;
    private final Performance performance;
    private final Map<Team, ServiceMix> ofTeams = new IdentityHashMap<>();
    private final Map<String, ServiceMix> ofSteps = new HashMap<>();

    /** Those of a flow with a demand. */
    QueueWaits(SolvedFlow solved, Performance performance) {
        this.solved = solved;
        this.demand = solved.graph().flow().demandPerDay();
        this.secondsPerDay = solved.graph().flow().calendar().secondsPerDay();
        this.performance = performance;
        for (Node node : solved.graph().nodes()) {
            if (node.element() instanceof Step step) {
                performance.parts(step).stream().filter(part -> part.team() != null).forEach(part -> add(node, step, part));
                if (step.stations() != null) {
                    add(ofSteps.computeIfAbsent(step.label().name(), name -> new ServiceMix()), node, step, 1, 1 / step.uptime(), 1);
                }
            }
        }
    }

    /** Seconds that a unit waits for a team, approximately; null where that is unknown or without end. */
    QueueWait ofTeam(Team team, Double utilisation) {
        ServiceMix mix = ofTeams.get(team);
        return team.people() == null ? null : mix == null ? QueueWait.NONE : mix.meanWait((int) Math.ceil(team.people()), utilisation);
    }

    /** The same for the stations of a step. */
    QueueWait ofStations(Step step, Double utilisation) {
        return ofSteps.get(step.label().name()).meanWait(step.stations(), utilisation);
    }

    private void add(Node node, Step step, Part part) {
        Double capacity = performance.capacityPerDay(part.team());
        if (capacity == null || capacity == 0) {
            return;
        }
        double people = step.performers().all().stream().filter(each -> each.name().equals(part.team().name()))
                .mapToDouble(Performer::people).findFirst().orElse(1);
        double taken = Math.ceil(part.team().people()) * secondsPerDay / capacity / step.uptime();
        add(ofTeams.computeIfAbsent(part.team(), team -> new ServiceMix()), node, step, part.people() / people, taken, people);
    }

    /**
     * Adds the work of a step.
     *
     * @param share of it that falls to them
     * @param taken seconds for which somebody is taken by a second of work
     */
    private void add(ServiceMix mix, Node node, Step step, double share, double taken, double people) {
        for (SolvedType type : solved.types()) {
            String name = type.type().name();
            double runs = demand * type.type().share() * type.visits(node.index()) / step.batch() * share;
            TimeEstimate work = TypedTimes.process(step, name).time();
            double mean = work.mean() + changeoverPerRun(step, name);
            mix.add(runs, taken * mean, taken * taken * work.variance(), step.batch(), people);
            if (step.changeover() != null && step.changeover().everySeconds() != null) {
                double changeover = TypedTimes.of(step.changeover().time(), name).time().mean();
                mix.add(secondsPerDay / step.changeover().everySeconds() * type.type().share() * share, taken * changeover, 0, 1, people);
            }
        }
    }

    private static double changeoverPerRun(Step step, String type) {
        return step.changeover() == null || step.changeover().everyUnits() == null ? 0
                : TypedTimes.of(step.changeover().time(), type).time().mean() * step.batch() / step.changeover().everyUnits();
    }
}
