package org.vsm.analysis.routes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.FlowGraph.Section;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.figures.PassageFigures.Route;
import org.vsm.analysis.leadtime.CriticalPath;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;
import org.vsm.analysis.routes.BestRoutes.Branchings;

/**
 * Ways through all choices and skips of a flow without rework. Routes that differ only beside the longest branch of a
 * parallel block, or in the type of work, are put together where all of them are known.
 */
public final class Routes {
    private static final int SHOWN = 20;
    private static final int PUT_TOGETHER = 512;

    private final FlowGraph graph;
    private final List<SolvedType> types;
    private final double weights;

    /**
     * A way and what it takes.
     *
     * @param share    of the delivered units
     * @param leadTime seconds
     * @param nodes    that count, in order: of parallel branches the longest
     * @param strands  that are told as one, as they differ beside the longest branches only, or in the type of work
     */
    public record Found(double share, double leadTime, List<Integer> nodes, List<Strand> strands) {
        Found and(Found other) {
            double sum = share + other.share;
            List<Strand> all = new ArrayList<>(strands);
            all.addAll(other.strands);
            return new Found(sum, (share * leadTime + other.share * other.leadTime) / sum, nodes, all);
        }
    }

    /**
     * One type of work on one way.
     *
     * @param share  of the delivered units of all types
     * @param weight the type's share of these
     * @param ways   the share of each way on that is taken where there are several
     */
    public record Strand(SolvedType type, double share, double weight, List<Double> ways) {
    }

    private Routes(SolvedFlow withoutRework, List<SolvedType> types) {
        this.graph = withoutRework.graph();
        this.types = types;
        this.weights = types.stream().mapToDouble(SolvedType::weight).sum();
    }

    /** The routes of all types, the most probable first, 20 at most. */
    public static List<Route> of(SolvedFlow withoutRework) {
        return new Routes(withoutRework, withoutRework.types()).figures();
    }

    /** The routes of one type. */
    public static List<Route> of(SolvedFlow withoutRework, SolvedType type) {
        return new Routes(withoutRework, List.of(type)).figures();
    }

    /** The routes of some types with all that they are made of, in the same order. */
    public static List<Found> found(SolvedFlow withoutRework, List<SolvedType> types) {
        return new Routes(withoutRework, types).find();
    }

    private List<Route> figures() {
        return find().stream().map(this::route).toList();
    }

    private List<Found> find() {
        List<OnwardWays> ways = types.stream().map(type -> new OnwardWays(type.beforeDelivery())).toList();
        boolean all = ways.stream().allMatch(one -> BestRoutes.areAtMost(one, PUT_TOGETHER));
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            double weight = weights > 0 ? types.get(i).weight() / weights : 0;
            if (weight > 0) {
                for (Branchings route : new BestRoutes(ways.get(i), all ? PUT_TOGETHER : SHOWN).fromStart()) {
                    found.add(follow(types.get(i), ways.get(i), route, weight));
                }
            }
        }
        return (all ? putTogether(found) : found).stream()
                .sorted(Comparator.comparingDouble(one -> -one.share()))
                .limit(SHOWN).toList();
    }

    private Found follow(SolvedType type, OnwardWays ways, Branchings branchings, double weight) {
        Section section = ways.section();
        List<Integer> passed = new ArrayList<>();
        int branching = 0;
        int node = section.from();
        while (node < section.to()) {
            passed.add(node);
            List<OnwardWays.Way> onward = ways.from(node);
            if (onward.size() == 1) {
                node = onward.get(0).to();
            } else {
                node = branchings.ways().get(branching++).to();
            }
        }
        double[] time = new double[section.size()];
        passed.forEach(index -> time[index - section.from()] = type.times().lead(index));
        CriticalPath path = new CriticalPath(graph, section, time);
        List<Integer> counted = passed.stream().filter(path::isCritical).toList();
        double share = branchings.share() * weight;
        return new Found(share, path.leadTime(), counted, List.of(new Strand(type, share, weight, branchings.ways().stream().map(OnwardWays.Way::share).toList())));
    }

    private static List<Found> putTogether(List<Found> found) {
        Map<List<Integer>, Found> same = new LinkedHashMap<>();
        found.forEach(one -> same.merge(one.nodes(), one, Found::and));
        return List.copyOf(same.values());
    }

    private Route route(Found found) {
        List<String> steps = found.nodes().stream().map(graph::node).filter(node -> node.kind() == Kind.STEP)
                .map(Node::element).map(element -> element.label().name()).toList();
        return new Route(found.share(), found.leadTime(), steps);
    }
}
