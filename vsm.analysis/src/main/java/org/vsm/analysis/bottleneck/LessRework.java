package org.vsm.analysis.bottleneck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.FlowGraph.Section;
import org.vsm.analysis.chain.Passes;
import org.vsm.analysis.chain.Stretches;
import org.vsm.analysis.chain.Visits;
import org.vsm.analysis.leadtime.CountedBuffers;
import org.vsm.analysis.leadtime.CriticalPath;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;

/**
 * The lead time if one step had less rework. Only the stretch around the step is solved again, and those stretches are
 * added up again that hold a counted buffer which other numbers of units pass then.
 */
final class LessRework {
    private static final double HARDLY_ANY = 1e-4;

    private final SolvedFlow solved;
    private final FlowGraph graph;
    private final List<OfType> types = new ArrayList<>();

    LessRework(SolvedFlow solved) {
        this.solved = solved;
        this.graph = solved.graph();
        solved.types().forEach(type -> types.add(new OfType(type)));
    }

    /** One type of work and what has been found about its stretches. */
    private final class OfType {
        private final SolvedType type;
        private final Stretches stretches;
        private final Map<Section, Passes> passes = new HashMap<>();
        private final double leadTime;

        OfType(SolvedType type) {
            this.type = type;
            this.stretches = new Stretches(graph, graph.beforeDelivery(), type.beforeDelivery().reading());
            this.leadTime = type.criticalPath().leadTime();
        }

        boolean passes(int step) {
            return step < graph.delivery() && type.visits(step) > 0;
        }

        Changed with(int step, double kept) {
            Section stretch = stretches.of(step);
            Passes now = passes.computeIfAbsent(stretch,
                    section -> Passes.of(graph, section, type.beforeDelivery().reading()));
            Visits about = now.aboutIfReworkKept(step, kept);
            Visits then = countedBufferLosesNearlyAll(stretch, now.visits(), about) ? now.ifReworkKept(step, kept) : about;
            double arriving = type.visits(step) / now.visits(step);
            return new Changed(stretch, then, arriving, then.through() / now.through());
        }

        /** Where hardly anybody comes by any more, the wait per pass needs more digits than the fast solution has. */
        private boolean countedBufferLosesNearlyAll(Section stretch, Visits now, Visits then) {
            return solved.buffers().in(stretch).map(node -> node - stretch.from())
                    .anyMatch(node -> then.ofEntering()[node] < HARDLY_ANY * now.ofEntering()[node]);
        }

        double leadTime(Section stretch, double[] visits, double[] waiting) {
            double[] spent = new double[stretch.size()];
            for (int i = 0; i < spent.length; i++) {
                spent[i] = visits[i] * (waiting[stretch.from() + i] + type.times().processing()[stretch.from() + i]);
            }
            return new CriticalPath(graph, stretch, spent).leadTime();
        }

        double[] visitsNow(Section stretch) {
            double[] visits = new double[stretch.size()];
            java.util.Arrays.setAll(visits, i -> type.visitsOfDelivered(stretch.from() + i));
            return visits;
        }
    }

    /**
     * A stretch with less rework.
     *
     * @param arriving units of the type that come to the stretch, per entering unit
     * @param ratio    of the units that get through, then to now
     */
    private record Changed(Section stretch, Visits then, double arriving, double ratio) {

        double visits(int node, double now) {
            if (stretch.contains(node)) {
                return arriving * then.ofEntering()[node - stretch.from()];
            }
            return node < stretch.from() ? now : now * ratio;
        }
    }

    /**
     * The lead time of all types if a step kept only a share of its rework.
     *
     * @param step index of its node
     * @param kept 0 to 1
     */
    double leadTime(int step, double kept) {
        List<Changed> changes = new ArrayList<>();
        types.forEach(type -> changes.add(type.passes(step) ? type.with(step, kept) : null));
        Map<Integer, Double> waits = changedWaits(changes);
        double sum = 0;
        double delivered = 0;
        for (int i = 0; i < types.size(); i++) {
            Changed change = changes.get(i);
            double weight = types.get(i).type.weight() * (change == null ? 1 : change.ratio());
            sum += weight * leadTime(types.get(i), change, waits);
            delivered += weight;
        }
        return delivered > 0 ? sum / delivered : 0;
    }

    private Map<Integer, Double> changedWaits(List<Changed> changes) {
        Map<Integer, Double> waits = new HashMap<>();
        CountedBuffers buffers = solved.buffers();
        for (int i = 0; i < buffers.size() && buffers.node(i) < graph.delivery(); i++) {
            int node = buffers.node(i);
            double visits = 0;
            for (int k = 0; k < types.size(); k++) {
                double now = types.get(k).type.visits(node);
                visits += types.get(k).type.type().share() * (changes.get(k) == null ? now : changes.get(k).visits(node, now));
            }
            if (visits != solved.visits(node)) {
                waits.put(node, buffers.wait(i, visits));
            }
        }
        return waits;
    }

    private double leadTime(OfType type, Changed change, Map<Integer, Double> waits) {
        double[] now = type.type.times().waiting();
        double[] then = now;
        Map<Section, double[]> again = new LinkedHashMap<>();
        if (!waits.isEmpty()) {
            then = now.clone();
            for (Map.Entry<Integer, Double> wait : waits.entrySet()) {
                then[wait.getKey()] = wait.getValue();
                again.computeIfAbsent(type.stretches.of(wait.getKey()), type::visitsNow);
            }
        }
        if (change != null) {
            again.put(change.stretch(), change.then().ofThrough());
        }
        double leadTime = type.leadTime;
        for (Map.Entry<Section, double[]> stretch : again.entrySet()) {
            leadTime += type.leadTime(stretch.getKey(), stretch.getValue(), then)
                    - type.leadTime(stretch.getKey(), type.visitsNow(stretch.getKey()), now);
        }
        return leadTime;
    }
}
