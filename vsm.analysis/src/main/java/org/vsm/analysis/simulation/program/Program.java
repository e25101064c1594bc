package org.vsm.analysis.simulation.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow.ServiceLevel;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Wait;
import org.vsm.analysis.leadtime.CountedBuffers;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;
import org.vsm.analysis.leadtime.TypedTimes;
import org.vsm.analysis.time.TimeEstimate;

/**
 * A flow as rows of numbers, which a simulation can follow without looking at the model again. Rows hold one entry for
 * each node of the graph, one type of work after the other.
 *
 * @param solved      the closed form of the flow: its graph, and the waits at counted buffers
 * @param kinds       by node
 * @param routes      where units go from every node
 * @param typeUpTo    shares of the types of work, added up
 * @param waits       waits as they are stated or, at counted buffers, follow from Little's law
 * @param works       process times
 * @param streamNames by node, the name of its random numbers: the element's, or that of the one that it succeeds
 * @param promises    the service levels
 */
public record Program(SolvedFlow solved, Node.Kind[] kinds, Routes routes, double[] typeUpTo, TimeEstimate[] waits,
        TimeEstimate[] works, List<String> streamNames, List<Promise> promises) {

    /** From the closed form of a flow. */
    public static Program of(SolvedFlow solved) {
        FlowGraph graph = solved.graph();
        Node.Kind[] kinds = graph.nodes().stream().map(Node::kind).toArray(Node.Kind[]::new);
        int types = solved.types().size();
        TimeEstimate[] waits = new TimeEstimate[types * kinds.length];
        TimeEstimate[] works = new TimeEstimate[types * kinds.length];
        double[] typeUpTo = new double[types];
        double share = 0;
        for (int type = 0; type < types; type++) {
            SolvedType each = solved.types().get(type);
            share += each.type().share();
            typeUpTo[type] = share;
            for (Node node : graph.nodes()) {
                int row = type * kinds.length + node.index();
                waits[row] = wait(node, each);
                works[row] = TypedTimes.process(node.element(), each.type().name()).time();
            }
        }
        return new Program(solved, kinds, Routes.of(graph), typeUpTo, waits, works, streamNames(graph), promises(graph));
    }

    private static TimeEstimate wait(Node node, SolvedType type) {
        if (CountedBuffers.isCounted(node)) {
            return new TimeEstimate.Fixed(type.times().waiting()[node.index()]);
        }
        return TypedTimes.wait(node.element(), type.type().name()).time();
    }

    /** A successor draws the numbers of the element that it replaces, if no other element does. */
    private static List<String> streamNames(FlowGraph graph) {
        Map<String, Integer> claims = new HashMap<>();
        for (Node node : graph.nodes()) {
            if (node.element() != null) {
                claims.merge(node.element().label().name(), 1, Integer::sum);
                predecessors(node.element()).forEach(name -> claims.merge(name, 1, Integer::sum));
            }
        }
        List<String> names = new ArrayList<>();
        for (Node node : graph.nodes()) {
            List<String> predecessors = predecessors(node.element());
            boolean succeeds = predecessors.size() == 1 && claims.get(predecessors.get(0)) == 1;
            names.add(node.element() == null ? "" : succeeds ? predecessors.get(0) : node.element().label().name());
        }
        return names;
    }

    private static List<String> predecessors(Element element) {
        if (element instanceof Step step) {
            return step.predecessors();
        }
        if (element instanceof Wait wait) {
            return wait.predecessors();
        }
        if (element instanceof Buffer buffer) {
            return buffer.predecessors();
        }
        return element instanceof Handoff handoff ? handoff.predecessors() : List.of();
    }

    private static List<Promise> promises(FlowGraph graph) {
        return graph.flow().serviceLevels().stream().map(level -> promise(graph, level)).toList();
    }

    private static Promise promise(FlowGraph graph, ServiceLevel level) {
        int until = graph.nodes().stream().filter(node -> level.until() != null && startsWith(node, level.until()))
                .mapToInt(Node::index).findFirst().orElse(graph.delivery());
        boolean[] types = new boolean[graph.flow().types().size()];
        for (int type = 0; type < types.length; type++) {
            types[type] = level.types().isEmpty() || level.types().contains(graph.flow().types().get(type).name());
        }
        return new Promise(until, level.within(), types);
    }

    private static boolean startsWith(Node node, String name) {
        if (node.element() != null && node.element().label().name().equals(name)) {
            return true;
        }
        for (Node.Stages stages = node.where().stages(); stages != null; stages = stages.outer()) {
            if (stages.stage().label().name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A service level.
     *
     * @param until  index of the node at whose start the clock stops; the graph's delivery where none is named
     * @param within seconds
     * @param types  by type, whether it is promised to it
     */
    public record Promise(int until, double within, boolean[] types) {
        private static final double ROUNDING = 1e-9;

        /** Whether a time keeps the promise; sums of times are rounded, so exactly in time is in time. */
        public boolean isKeptBy(double seconds) {
            return seconds <= within * (1 + ROUNDING);
        }
    }

    /** The elements as a graph. */
    public FlowGraph graph() {
        return solved.graph();
    }

    /** How many nodes there are; also the index that stands for the end of the stream. */
    public int size() {
        return kinds.length;
    }

    /** How many types of work there are. */
    public int types() {
        return typeUpTo.length;
    }

    /** The type of work that falls to a number between 0 and 1. */
    public int type(double uniform) {
        int type = 0;
        while (type < typeUpTo.length - 1 && uniform >= typeUpTo[type]) {
            type++;
        }
        return type;
    }
}
