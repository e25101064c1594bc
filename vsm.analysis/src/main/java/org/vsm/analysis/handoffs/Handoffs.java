package org.vsm.analysis.handoffs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.chain.Passes;
import org.vsm.analysis.leadtime.SolvedType;

/**
 * Expected hand-offs of a delivered unit. Between two steps the work may pass waits and choices; so what arrives there
 * is kept apart by whose hands it was in last. Branches that are not critical are passed over.
 */
public final class Handoffs {
    private final FlowGraph graph;
    private final Passes passes;
    private final List<Map<Integer, Double>> unitsByHands = new ArrayList<>();
    private final Map<Set<String>, Integer> numbers = new HashMap<>();
    private final List<Set<String>> hands = new ArrayList<>();
    private final Map<PlaceKey, Double> places = new LinkedHashMap<>();
    private double count;

    /**
     * Where work passes to other hands.
     *
     * @param hands names of those who had it before a step of others; empty at a hand-off element
     * @param at    the hand-off element, or the step
     * @param times expected number per delivered unit
     */
    public record Place(Set<String> hands, Node at, double times) {
    }

    /** At a hand-off element the hands are {@link #ANY}. */
    private record PlaceKey(int hands, int node) {

        @Override
        public int hashCode() {
            return Integer.hashCode(hands) * 31 + node;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PlaceKey key && key.hands == hands && key.node == node;
        }
    }

    private static final int ANY = -1;

    private Handoffs(FlowGraph graph, Passes passes) {
        this.graph = graph;
        this.passes = passes;
        for (int state = 0; state < passes.states(); state++) {
            unitsByHands.add(null);
        }
        // from anything but a step the ways lead to later nodes, or back to a step
        for (int state : passes.statesInTextOrder()) {
            leave(state);
        }
    }

    /** Per delivered unit of a type. */
    public static double of(FlowGraph graph, SolvedType type) {
        return ofType(graph, type).count;
    }

    /** The same place by place, in the order of the text. */
    public static List<Place> places(FlowGraph graph, SolvedType type) {
        Handoffs handoffs = ofType(graph, type);
        return handoffs.places.entrySet().stream().sorted(Comparator.comparingInt(entry -> entry.getKey().node()))
                .map(entry -> new Place(entry.getKey().hands() == ANY ? Set.of() : handoffs.hands.get(entry.getKey().hands()),
                        graph.node(entry.getKey().node()), entry.getValue())).toList();
    }

    private static Handoffs ofType(FlowGraph graph, SolvedType type) {
        int[] passedOver = type.criticalPath().passedOver();
        Passes all = type.beforeDelivery();
        Passes critical = passedOver == null ? all
                : Passes.of(graph, all.section(), all.reading().passingOver(passedOver));
        return new Handoffs(graph, critical);
    }

    private void leave(int state) {
        Node node = graph.node(passes.nodeOf(state));
        if (node.kind() == Kind.STEP) {
            Map<Integer, Double> own = Map.of(number(Performing.by(node)), 1.0);
            passes.flowsFrom(state, (from, to, line, units) -> arrive(to, own, units));
            return;
        }
        Map<Integer, Double> carried = unitsByHands.set(state, null);
        if (node.kind() == Kind.HANDOFF) {
            passes.flowsFrom(state, (from, to, line, units) -> add(ANY, node, units));
        } else if (carried != null) {
            // what carries nobody's hands, straight from the entry or after a hand-off, goes the same ways
            double all = passes.unitsAt(state);
            passes.flowsFrom(state, (from, to, line, units) -> arrive(to, carried, units / all));
        }
    }

    private void arrive(int state, Map<Integer, Double> carried, double factor) {
        if (state < 0) {
            return;
        }
        Node node = graph.node(passes.nodeOf(state));
        if (node.kind() == Kind.STEP) {
            Set<String> next = Performing.by(node);
            carried.forEach((from, units) -> {
                if (Performing.changes(hands.get(from), next)) {
                    add(from, node, units * factor);
                }
            });
        } else if (node.kind() != Kind.HANDOFF) {
            Map<Integer, Double> here = unitsByHands.get(state);
            if (here == null) {
                here = new LinkedHashMap<>();
                unitsByHands.set(state, here);
            }
            Map<Integer, Double> units = here;
            carried.forEach((from, share) -> units.merge(from, share * factor, Double::sum));
        }
    }

    private void add(int from, Node node, double units) {
        count += units;
        places.merge(new PlaceKey(from, node.index()), units, Double::sum);
    }

    private int number(Set<String> performers) {
        return numbers.computeIfAbsent(performers, unknown -> {
            hands.add(performers);
            return hands.size() - 1;
        });
    }
}
