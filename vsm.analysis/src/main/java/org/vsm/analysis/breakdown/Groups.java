package org.vsm.analysis.breakdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Node.Stages;
import org.vsm.analysis.figures.GroupShare;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Performer;
import org.vsm.analysis.flow.Team;
import org.vsm.analysis.leadtime.Contributions;
import org.vsm.analysis.resources.Performance;
import org.vsm.analysis.resources.Performance.Part;
import org.vsm.analysis.resources.Work;

/** Shares of lead time and effort by what elements belong to. What belongs to no group comes last, without a name. */
public final class Groups {
    private final FlowGraph graph;
    private final Contributions contributions;
    private final Work work;
    private final double leadTime;
    private final double effort;

    public Groups(FlowGraph graph, Contributions contributions, Work work) {
        this.graph = graph;
        this.contributions = contributions;
        this.work = work;
        this.leadTime = graph.nodes().stream().mapToDouble(node -> contributions.lead(node.index())).sum();
        this.effort = work.effort().seconds();
    }

    /** Sums in the order in which groups come up. */
    private final class Sums {
        private final Map<String, double[]> byName = new LinkedHashMap<>();

        void add(String name, double seconds, double effortSeconds) {
            double[] sums = byName.computeIfAbsent(name, unknown -> new double[2]);
            sums[0] += seconds;
            sums[1] += effortSeconds;
        }

        /** No groups where there is nothing but the rest. */
        List<GroupShare> shares() {
            double[] rest = byName.remove(null);
            List<GroupShare> shares = new ArrayList<>();
            byName.forEach((name, sums) -> shares.add(share(name, sums)));
            if (!shares.isEmpty() && rest != null && (rest[0] > 0 || rest[1] > 0)) {
                shares.add(share(null, rest));
            }
            return shares;
        }

        private GroupShare share(String name, double[] sums) {
            return new GroupShare(name, leadTime > 0 ? sums[0] / leadTime : 0, effort > 0 ? sums[1] / effort : 0);
        }
    }

    /** By activity of the service value chain: the step's, else that of the innermost stage that has one. */
    public List<GroupShare> byActivity() {
        return by(Groups::activities);
    }

    /** The activity of a node; none where it belongs to none. */
    public static Set<String> activities(Node node) {
        if (node.element() instanceof Step step && step.activity() != null) {
            return Set.of(step.activity());
        }
        for (Stages at = node.where().stages(); at != null; at = at.outer()) {
            if (at.stage().activity() != null) {
                return Set.of(at.stage().activity());
            }
        }
        return Set.of();
    }

    /** By practice. */
    public List<GroupShare> byPractice() {
        return by(Groups::practices);
    }

    /** The practice of a node; none where it belongs to none. */
    public static Set<String> practices(Node node) {
        return node.element() instanceof Step step && step.practice() != null ? Set.of(step.practice()) : Set.of();
    }

    /** By stage; what is in an inner stage is in the outer ones too. */
    public List<GroupShare> byStage() {
        return by(Groups::stages);
    }

    /** Names of the stages of a node, outermost first. */
    public static Set<String> stages(Node node) {
        List<String> names = new ArrayList<>();
        for (Stages at = node.where().stages(); at != null; at = at.outer()) {
            names.add(0, at.stage().label().name());
        }
        return new LinkedHashSet<>(names);
    }

    private List<GroupShare> by(Function<Node, Set<String>> groups) {
        Sums sums = new Sums();
        for (Node node : graph.nodes()) {
            if (node.kind().takesTime()) {
                double effortHere = node.element() instanceof Step step ? work.seconds(step) : 0;
                Set<String> names = groups.apply(node);
                names.forEach(name -> sums.add(name, contributions.lead(node.index()), effortHere));
                if (names.isEmpty()) {
                    sums.add(null, contributions.lead(node.index()), effortHere);
                }
            }
        }
        return sums.shares();
    }

    /** By team: the effort as it falls to each, the lead time of a step equally to all teams that perform it. */
    public List<GroupShare> byTeam() {
        Flow flow = graph.flow();
        Performance performance = new Performance(flow);
        Sums sums = new Sums();
        for (Team team : flow.teams()) {
            sums.add(team.name(), 0, work.seconds(team));
        }
        for (Node node : graph.nodes()) {
            if (node.kind().takesTime()) {
                List<String> teams = teams(node);
                teams.forEach(team -> sums.add(team, contributions.lead(node.index()) / teams.size(), 0));
                if (teams.isEmpty()) {
                    sums.add(null, contributions.lead(node.index()), unnamedWork(performance, node));
                }
            }
        }
        return sums.shares();
    }

    /** Names of the teams that perform a node. */
    public static List<String> teams(Node node) {
        if (node.element() instanceof Step step && step.performers() != null) {
            return step.performers().all().stream().filter(Performer::team).map(Performer::name).distinct().toList();
        }
        return List.of();
    }

    private double unnamedWork(Performance performance, Node node) {
        return node.element() instanceof Step step
                && performance.parts(step).stream().map(Part::team).anyMatch(java.util.Objects::isNull) ? work.seconds(step) : 0;
    }
}
