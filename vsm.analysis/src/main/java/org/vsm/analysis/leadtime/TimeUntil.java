package org.vsm.analysis.leadtime;

import java.util.Set;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.FlowGraph.Section;
import org.vsm.analysis.chain.Node.Branch;
import org.vsm.analysis.chain.ParallelBlock;
import org.vsm.analysis.chain.Passes;
import org.vsm.analysis.chain.Reading;

/**
 * The expected time from entering until an element is reached for the first time: a mean over the units that ever reach
 * it. If it stands in a branch of a parallel block, the branches beside it do not count.
 */
public final class TimeUntil {
    private final SolvedFlow solved;
    private final FlowGraph graph;
    private final int goal;
    private final int[] passedOver;

    /**
     * Until an element.
     *
     * @param name of an element of the flow
     * @throws IllegalArgumentException if there is none of this name
     */
    public TimeUntil(SolvedFlow solved, String name) {
        this.solved = solved;
        this.graph = solved.graph();
        if (!graph.starts().containsKey(name)) {
            throw new IllegalArgumentException("no element of the name " + name);
        }
        this.goal = graph.starts().get(name);
        this.passedOver = new int[graph.size()];
        Branch branch = goal < graph.size() ? graph.node(goal).where().branch() : null;
        while (branch != null) {
            ParallelBlock block = graph.blocks().get(branch.block());
            for (int i = 0; i < branch.position(); i++) {
                if (block.end(i) > block.start(i)) {
                    passedOver[block.start(i)] = block.end(i);
                }
            }
            branch = block.outer();
        }
    }

    /**
     * Seconds of working time.
     *
     * @param types names of the types that count; empty: all
     * @return null where no unit gets there
     */
    public Double seconds(Set<String> types) {
        double sum = 0;
        double arriving = 0;
        for (SolvedType type : solved.types()) {
            if (types.isEmpty() || types.contains(type.type().name())) {
                Reading reading = type.beforeDelivery().reading().passingOver(passedOver).until(goal);
                Passes passes = Passes.of(graph, new Section(0, graph.size()), reading);
                double weight = type.type().share() * passes.through();
                sum += weight > 0 ? weight * seconds(type, passes) : 0;
                arriving += weight;
            }
        }
        return arriving > 0 ? Double.valueOf(sum / arriving) : null;
    }

    private double seconds(SolvedType type, Passes passes) {
        double[] spent = new double[graph.size()];
        for (int node = 0; node < spent.length; node++) {
            spent[node] = passes.visitsOfThrough(node) * type.times().lead(node);
        }
        return new CriticalPath(graph, passes.section(), spent).leadTime();
    }
}
