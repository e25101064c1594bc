package org.vsm.analysis.breakdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.figures.Waste;
import org.vsm.analysis.figures.Waste.Problem;
import org.vsm.analysis.flow.ProblemMark;
import org.vsm.analysis.flow.WasteMark;
import org.vsm.analysis.leadtime.SolvedFlow;

/** Waste by kind: the waiting at elements that are marked with it, wherever they stand; for defects also the rework. */
public final class Wastes {
    /** Lean's eight kinds, in the order of the language. */
    private static final List<String> KINDS = List.of("defects", "overproduction", "waiting", "unused-talent", "transport",
            "inventory", "motion", "overprocessing");
    private static final String DEFECTS = "defects";

    private Wastes() {
    }

    /** Those kinds that were seen. */
    public static List<Waste> of(SolvedFlow solved, double reworkLeadTime) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        Map<String, List<Problem>> problems = new LinkedHashMap<>();
        if (reworkLeadTime != 0) {
            seconds.put(DEFECTS, reworkLeadTime);
        }
        for (Node node : solved.graph().nodes()) {
            if (node.element() == null) {
                continue;
            }
            for (WasteMark mark : node.element().wastes()) {
                double wait = solved.mean(type -> type.visitsOfDelivered(node.index()) * type.times().waiting()[node.index()]);
                seconds.merge(mark.kind(), wait, Double::sum);
            }
            for (ProblemMark mark : node.element().problems()) {
                problems.computeIfAbsent(mark.waste(), kind -> new ArrayList<>())
                        .add(new Problem(node.element().label().name(), mark));
            }
        }
        List<Waste> wastes = new ArrayList<>();
        for (String kind : KINDS) {
            if (seconds.containsKey(kind) || problems.containsKey(kind)) {
                wastes.add(new Waste(kind, seconds.getOrDefault(kind, 0.0), problems.getOrDefault(kind, List.of())));
            }
        }
        if (problems.containsKey(null)) {
            wastes.add(new Waste(null, 0, problems.get(null)));
        }
        return wastes;
    }
}
