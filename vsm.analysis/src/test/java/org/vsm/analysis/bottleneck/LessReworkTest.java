package org.vsm.analysis.bottleneck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.generated.FlowGenerator;
import org.vsm.analysis.leadtime.SolvedFlow;

/** What follows from less rework at one step, against solving the whole flow again. */
class LessReworkTest {
    private static final int MODELS = Integer.getInteger("vsm.models", 500);

    @Test
    void sameAsSolvingAgain() {
        int cases = 0;
        for (int seed = 0; seed < MODELS; seed++) {
            FlowGraph graph = FlowGraph.of(FlowGenerator.flow(seed));
            LessRework less = new LessRework(SolvedFlow.of(graph, Reading.Rework.KEPT));
            for (Node node : graph.nodes()) {
                if (node.element() instanceof Step step && !step.reworks().isEmpty()) {
                    cases += 2;
                    assertSame(graph, less, node.index(), 0.5, seed);
                    assertSame(graph, less, node.index(), 0, seed);
                }
            }
        }
        assertTrue(cases > MODELS, "too few cases: " + cases);
    }

    private static void assertSame(FlowGraph graph, LessRework less, int step, double kept, int seed) {
        double again = SolvedFlow.of(graph, other -> other == step ? kept : 1).leadTime();
        assertEquals(again, less.leadTime(step, kept), 1e-9 * (1 + again), "seed " + seed + ", node " + step + ", kept " + kept);
    }
}
