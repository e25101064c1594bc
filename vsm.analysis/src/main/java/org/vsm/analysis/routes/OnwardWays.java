package org.vsm.analysis.routes;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.chain.FlowGraph.Section;
import org.vsm.analysis.chain.Passes;

/** Where delivered units go from each node if nothing is sent back: ways that lead forward in the text only. */
public final class OnwardWays {
    private final Section section;
    private final List<List<Way>> ways;

    /**
     * A way on.
     *
     * @param to    index of a node, or the end of the section
     * @param share of the delivered units that pass the node
     */
    public record Way(int to, double share) {
    }

    /** The ways of a section that was read without rework. */
    public OnwardWays(Passes passes) {
        this.section = passes.section();
        this.ways = new ArrayList<>(java.util.Collections.nCopies(section.size(), List.of()));
        for (int state = 0; state < passes.states(); state++) {
            int node = passes.nodeOf(state);
            double visits = passes.visitsOfThrough(node);
            List<Way> found = new ArrayList<>(1);
            passes.flowsFrom(state, (from, to, line, units) ->
                    found.add(new Way(to < 0 ? section.to() : passes.nodeOf(to), units / visits)));
            ways.set(node - section.from(), found);
        }
    }

    /** The part of the graph. */
    public Section section() {
        return section;
    }

    /** The ways from a node; none where nobody gets. */
    public List<Way> from(int node) {
        return ways.get(node - section.from());
    }
}
