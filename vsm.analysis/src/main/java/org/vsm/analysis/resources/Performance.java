package org.vsm.analysis.resources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Performer;
import org.vsm.analysis.flow.Step.Performers;
import org.vsm.analysis.flow.Team;

/** Whose work a step is, and how much of it. */
public final class Performance {
    private final Map<String, Team> teams = new HashMap<>();
    private final Flow flow;

    public Performance(Flow flow) {
        this.flow = flow;
        flow.teams().forEach(team -> teams.put(team.name(), team));
    }

    /**
     * People who work on a step.
     *
     * @param team   null where nobody is named
     * @param people of them at the same time; of alternatives the part that falls to them
     */
    public record Part(Team team, double people) {
    }

    /**
     * The people's parts in a step: every team's that works on it together; of alternatives in proportion to the
     * capacities, equally where one is unknown. Parties and automated steps take no people.
     */
    public List<Part> parts(Step step) {
        if (step.automated()) {
            return List.of();
        }
        Performers performers = step.performers();
        if (performers == null || performers.all().isEmpty()) {
            return List.of(new Part(null, step.people()));
        }
        List<Part> parts = new ArrayList<>();
        for (Performer performer : performers.all()) {
            double share = performers.alternative() ? shareOf(performer, performers.all()) : 1;
            if (performer.team() && teams.containsKey(performer.name())) {
                parts.add(new Part(teams.get(performer.name()), performer.people() * share));
            }
        }
        return parts;
    }

    private double shareOf(Performer one, List<Performer> all) {
        double sum = 0;
        for (Performer performer : all) {
            Double capacity = capacity(performer);
            if (capacity == null) {
                return 1.0 / all.size();
            }
            sum += capacity;
        }
        return sum > 0 ? capacity(one) / sum : 1.0 / all.size();
    }

    private Double capacity(Performer performer) {
        Team team = performer.team() ? teams.get(performer.name()) : null;
        return team == null ? null : capacityPerDay(team);
    }

    /** Seconds of work that a team can do in a working day of the stream; null where nobody said how many people it has. */
    public Double capacityPerDay(Team team) {
        if (team.people() == null) {
            return null;
        }
        double hours = team.hoursPerDay() * team.daysPerWeek() / flow.calendar().daysPerWeek();
        return team.people() * team.available() * hours * 3600;
    }
}
