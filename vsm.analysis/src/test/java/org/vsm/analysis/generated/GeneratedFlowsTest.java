package org.vsm.analysis.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.generated.Walk.Trip;
import org.vsm.analysis.handoffs.Handoffs;
import org.vsm.analysis.leadtime.CountedBuffers;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;

/** What the chain says about random flows against units that walk through them throwing dice. */
class GeneratedFlowsTest {
    private static final int MODELS = Integer.getInteger("vsm.models", 500);
    private static final int UNITS = 2000;

    private final Deviations deviations = new Deviations();

    @Test
    void chainAgreesWithWalkingUnits() {
        for (int seed = 0; seed < MODELS; seed++) {
            Flow flow = FlowGenerator.flow(seed);
            SolvedFlow solved = SolvedFlow.of(FlowGraph.of(flow), Reading.Rework.KEPT);
            for (SolvedType type : solved.types()) {
                compare(seed, solved.graph(), type);
            }
        }
        deviations.assertNoBias();
    }

    private void compare(int seed, FlowGraph graph, SolvedType type) {
        Predicate<List<Element>> critical = criticalBranches(graph, type);
        Random random = new Random(seed);
        Map<Element, Set<String>> memory = Walk.memory();
        Map<Element, Sample> visits = new IdentityHashMap<>();
        Sample delivered = new Sample();
        Sample leadTime = new Sample();
        Sample returns = new Sample();
        Sample atOnce = new Sample();
        Sample handoffs = new Sample();
        for (int unit = 0; unit < UNITS; unit++) {
            Trip trip = Walk.through(graph.flow(), type.type().name(), random, critical, memory);
            trip.visits().forEach((element, count) -> visits.computeIfAbsent(element, any -> new Sample()).add(count));
            delivered.add(trip.delivered() ? 1 : 0);
            if (trip.delivered()) {
                leadTime.add(seconds(graph, type, trip));
                returns.add(trip.returns());
                atOnce.add(trip.returns() == 0 ? 1 : 0);
                handoffs.add(trip.handoffs());
            }
        }
        for (Node node : graph.nodes()) {
            if (node.kind().takesTime()) {
                Sample sample = visits.getOrDefault(node.element(), new Sample());
                sample.fill(UNITS);
                deviations.add(seed, "visits of " + node.element().label().name(), type.visits(node.index()), sample);
            }
        }
        deviations.add(seed, "delivered", type.delivered(), delivered);
        deviations.add(seed, "lead time", graph.nodes().stream().filter(GeneratedFlowsTest::hasTimeOfItsOwn)
                .mapToDouble(node -> type.leadTimeVisits(node.index()) * type.times().lead(node.index())).sum(), leadTime);
        deviations.add(seed, "returns", java.util.Arrays.stream(type.beforeDelivery().returns()).sum(), returns);
        deviations.add(seed, "first time through", type.beforeDelivery().throughAtOnce() / type.delivered(), atOnce);
        deviations.add(seed, "hand-offs", Handoffs.of(graph, type), handoffs);
    }

    /** Where units hardly ever come by, a counted buffer keeps them for years: no sample is large enough for its mean. */
    private static boolean hasTimeOfItsOwn(Node node) {
        return node.kind().takesTime() && !CountedBuffers.isCounted(node);
    }

    private static double seconds(FlowGraph graph, SolvedType type, Trip trip) {
        double sum = 0;
        for (Node node : graph.nodes()) {
            if (hasTimeOfItsOwn(node) && type.criticalPath().isCritical(node.index()) && trip.visitsAtDelivery().containsKey(node.element())) {
                sum += trip.visitsAtDelivery().get(node.element()) * type.times().lead(node.index());
            }
        }
        return sum;
    }

    private static Predicate<List<Element>> criticalBranches(FlowGraph graph, SolvedType type) {
        Map<List<Element>, Boolean> critical = new IdentityHashMap<>();
        graph.blocks().forEach(block -> {
            if (block.fork() < graph.delivery()) {
                Parallel parallel = (Parallel) graph.node(block.fork()).element();
                critical.put(parallel.branches().get(type.criticalPath().longestBranch(block.number())), true);
            }
        });
        return critical::containsKey;
    }

    @Test
    void leadTimeIsThatOfTheTree() {
        for (int seed = 0; seed < MODELS; seed++) {
            FlowGraph graph = FlowGraph.of(FlowGenerator.flow(seed));
            SolvedFlow solved = SolvedFlow.of(graph, Reading.Rework.KEPT);
            for (SolvedType type : solved.types()) {
                Map<Element, Double> seconds = new IdentityHashMap<>();
                graph.nodes().subList(0, graph.delivery()).stream().filter(node -> node.kind().takesTime()).forEach(node ->
                        seconds.put(node.element(), type.visitsOfDelivered(node.index()) * type.times().lead(node.index())));
                assertEquals(Tree.seconds(graph.flow().elements(), seconds), type.leadTime(), 1e-9 * (1 + type.leadTime()), "seed " + seed);
                assertEquals(type.leadTime(), type.criticalPath().leadTime(), 1e-9 * (1 + type.leadTime()), "seed " + seed);
            }
        }
    }

    @Test
    void generatorCoversTheLanguage() {
        Map<String, Integer> seen = new java.util.TreeMap<>();
        for (int seed = 0; seed < MODELS; seed++) {
            Tree.parts(FlowGenerator.flow(seed)).forEach(part -> seen.merge(part, 1, Integer::sum));
        }
        for (String part : List.of("step", "wait", "queue", "count", "handoff", "either", "parallel", "stage", "delivery", "rework",
                "way back", "once", "skip", "leave", "types", "for types", "rework in parallel", "rework on way back")) {
            assertTrue(seen.getOrDefault(part, 0) >= MODELS / 50, () -> part + " is rare: " + seen);
        }
    }
}
