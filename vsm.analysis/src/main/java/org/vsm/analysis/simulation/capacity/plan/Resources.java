package org.vsm.analysis.simulation.capacity.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.figures.ResourceFigures.Kind;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Performer;
import org.vsm.analysis.flow.Team;
import org.vsm.analysis.resources.Performance;
import org.vsm.analysis.findings.Finding;

/**
 * What units compete for: the people of teams, and stations of steps. A run of a step takes its people and its station
 * for as long as it lasts, and then for the time that they are not there for this stream: who is available 80 % of the
 * time, does 6 minutes of work and then 1.5 minutes of something else; a station that is up 80 % of the time stands still
 * for as long. So a unit is never slowed down, and nobody does more than he can.
 */
public final class Resources {
    private final List<Resource> all = new ArrayList<>();
    private final List<List<Need>> needs = new ArrayList<>();
    private final boolean[] alternative;
    private final int[] group;

    /**
     * Equal people or stations.
     *
     * @param name       of the team, or of the step that the stations belong to
     * @param servers    how many of them
     * @param occupation seconds for which one of them is taken by a second of work
     */
    public record Resource(String name, String title, Kind kind, int servers, double occupation) {
    }

    /**
     * What a run of a step takes.
     *
     * @param resource its position in {@link #all()}
     * @param servers  how many of them
     * @param factor   seconds for which they are taken by a second of the run
     */
    public record Need(int resource, int servers, double factor) {
    }

    private Resources(FlowGraph graph) {
        Map<String, Integer> teams = teams(graph.flow());
        this.alternative = new boolean[graph.size()];
        for (Node node : graph.nodes()) {
            List<Need> own = new ArrayList<>();
            if (node.element() instanceof Step step) {
                own.addAll(stations(step));
                alternative[node.index()] = addPeople(step, teams, own);
            }
            needs.add(List.copyOf(own));
        }
        this.group = new int[all.size()];
        Arrays.setAll(group, resource -> resource);
        needs.forEach(this::join);
    }

    /**
     * Those of a flow.
     *
     * @throws NoFiguresException where a step needs more people of a team than there are
     */
    static Resources of(FlowGraph graph) {
        return new Resources(graph);
    }

    private Map<String, Integer> teams(Flow flow) {
        Performance performance = new Performance(flow);
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (Team team : flow.teams()) {
            Double capacity = performance.capacityPerDay(team);
            if (capacity != null) {
                int servers = capacity > 0 ? (int) Math.ceil(team.people()) : 0;
                double occupation = capacity > 0 ? servers * flow.calendar().secondsPerDay() / capacity : 1;
                positions.put(team.name(), all.size());
                all.add(new Resource(team.name(), team.title(), Kind.TEAM, servers, occupation));
            }
        }
        return positions;
    }

    private List<Need> stations(Step step) {
        if (step.stations() == null) {
            return List.of();
        }
        all.add(new Resource(step.label().name(), step.label().title(), Kind.STEP, step.stations(), 1));
        return List.of(new Need(all.size() - 1, 1, 1 / step.uptime()));
    }

    /** Whether those added are alternatives. */
    private boolean addPeople(Step step, Map<String, Integer> teams, List<Need> own) {
        if (step.automated() || step.performers() == null) {
            return false;
        }
        Map<Integer, Double> people = new LinkedHashMap<>();
        for (Performer performer : step.performers().all()) {
            Integer team = performer.team() ? teams.get(performer.name()) : null;
            if (team != null) {
                people.merge(team, performer.people(), step.performers().alternative() ? Math::min : Double::sum);
            } else if (step.performers().alternative()) {
                return false; // somebody is always free
            }
        }
        people.values().removeIf(count -> count <= 0);
        people.forEach((team, count) -> own.add(need(step, team, count)));
        return step.performers().alternative() && people.size() > 1;
    }

    /** Half a person is a person for half of the time. */
    private Need need(Step step, int team, double people) {
        Resource resource = all.get(team);
        int servers = (int) Math.ceil(people);
        if (servers > resource.servers() && resource.servers() > 0) {
            throw new NoFiguresException(Finding.error(step.label().origin(), "simulation-team-too-small",
                    step.label().title(), people, resource.title(), resource.servers()));
        }
        return new Need(team, servers, people / servers * resource.occupation() / step.uptime());
    }

    /** Resources that one step needs belong together: whether it can start depends on all of them. */
    private void join(List<Need> together) {
        for (Need need : together) {
            int from = group[need.resource()];
            int to = group[together.get(0).resource()];
            for (int i = 0; i < group.length; i++) {
                group[i] = group[i] == from ? to : group[i];
            }
        }
    }

    /** Teams, then stations, in the order of the text. */
    public List<Resource> all() {
        return all;
    }

    /** What a step's run takes: its station first. Empty for what competes for nothing. */
    public List<Need> needs(int node) {
        return needs.get(node);
    }

    /** The nodes of all steps that need a resource. */
    public IntStream steps(int resource) {
        return IntStream.range(0, needs.size()).filter(node -> needs.get(node).stream().anyMatch(need -> need.resource() == resource));
    }

    /** How many of the needs, the last ones, are alternatives of which one is enough. */
    public int alternatives(int node) {
        List<Need> own = needs.get(node);
        return !alternative[node] ? 0 : (int) own.stream().filter(need -> all.get(need.resource()).kind() == Kind.TEAM).count();
    }

    /** Whether units compete at a node. */
    public boolean isLimited(int node) {
        return !needs.get(node).isEmpty();
    }

    /** A number that resources share which are needed together, directly or through others. */
    public int group(int resource) {
        return group[resource];
    }

    /** How many runs of a step can go on side by side if nobody does anything else. */
    int sideBySide(int node) {
        List<Need> own = needs.get(node);
        int alternatives = alternatives(node);
        int most = own.subList(0, own.size() - alternatives).stream().mapToInt(this::runs).min().orElse(Integer.MAX_VALUE);
        int people = own.subList(own.size() - alternatives, own.size()).stream().mapToInt(this::runs).sum();
        return alternatives == 0 ? most : Math.min(most, people);
    }

    private int runs(Need need) {
        return all.get(need.resource()).servers() / need.servers();
    }
}
