package org.vsm.analysis.leadtime;

import java.util.ArrayList;
import java.util.List;
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
     * What the units of one type of work pass until they get there.
     *
     * @param share  of the type among the units of all types that count and get there, 0 to 1
     * @param passes of units that get there
     * @param path   which branches count
     */
    public record Stay(SolvedType type, double share, Passes passes, CriticalPath path) {

        /** Expected passes of a node that count. */
        public double visits(int node) {
            return path.isCritical(node) ? passes.visitsOfThrough(node) : 0;
        }
    }

    /**
     * Seconds of working time.
     *
     * @param types names of the types that count; empty: all
     * @return null where no unit gets there
     */
    public Double seconds(Set<String> types) {
        List<Stay> stays = stays(types);
        return stays.isEmpty() ? null : Double.valueOf(stays.stream().mapToDouble(stay -> stay.share() * stay.path().leadTime()).sum());
    }

    /** The types of work of which units get there, and what they pass: {@link #seconds} is the mean over them. */
    public List<Stay> stays(Set<String> types) {
        List<Stay> stays = new ArrayList<>();
        double arriving = 0;
        for (SolvedType type : solved.types()) {
            if (types.isEmpty() || types.contains(type.type().name())) {
                Reading reading = type.beforeDelivery().reading().passingOver(passedOver).until(goal);
                Passes passes = Passes.of(graph, new Section(0, graph.size()), reading);
                double weight = type.type().share() * passes.through();
                if (weight > 0) {
                    stays.add(new Stay(type, weight, passes, path(type, passes)));
                    arriving += weight;
                }
            }
        }
        double all = arriving;
        return stays.stream().map(stay -> new Stay(stay.type(), stay.share() / all, stay.passes(), stay.path())).toList();
    }

    private CriticalPath path(SolvedType type, Passes passes) {
        double[] spent = new double[graph.size()];
        for (int node = 0; node < spent.length; node++) {
            spent[node] = passes.visitsOfThrough(node) * type.times().lead(node);
        }
        return new CriticalPath(graph, passes.section(), spent);
    }
}
