package org.vsm.analysis.leadtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.flow.WorkType;

/** A flow, solved for every type of work: what all figures are made of. */
public final class SolvedFlow {
    private final FlowGraph graph;
    private final CountedBuffers buffers;
    private final List<SolvedType> types = new ArrayList<>();
    private final double[] visits;

    private SolvedFlow(FlowGraph graph, Reading.Rework rework) {
        this.graph = graph;
        this.buffers = new CountedBuffers(graph);
        for (WorkType type : graph.flow().types()) {
            types.add(new SolvedType(graph, type, rework));
        }
        this.visits = new double[graph.size()];
        for (SolvedType type : types) {
            for (int node = 0; node < visits.length; node++) {
                visits[node] += type.type().share() * type.visits(node);
            }
        }
        for (SolvedType type : types) {
            type.setTimes(times(type, EstimateEnd.MEAN));
        }
    }

    /**
     * Solves a flow.
     *
     * @param rework how much of each step's rework is kept
     * @throws org.vsm.analysis.NoFiguresException where it has no solution
     */
    public static SolvedFlow of(FlowGraph graph, Reading.Rework rework) {
        return new SolvedFlow(graph, rework);
    }

    /** The times of a type with every estimate at one end. */
    public NodeTimes times(SolvedType type, EstimateEnd end) {
        return NodeTimes.stated(graph, type.type().name(), end).with(buffers, visits);
    }

    /** What was solved. */
    public FlowGraph graph() {
        return graph;
    }

    /** One per type, in the order of the flow. */
    public List<SolvedType> types() {
        return types;
    }

    /** Buffers whose waits follow from the visits. */
    public CountedBuffers buffers() {
        return buffers;
    }

    /** Expected passes of a node per unit that enters, of any type. */
    public double visits(int node) {
        return visits[node];
    }

    /** Share of all entering units that is delivered. */
    public double delivered() {
        return types.stream().mapToDouble(SolvedType::weight).sum();
    }

    /** The first of the types with the largest share. */
    public SolvedType mostFrequent() {
        return types.stream().sorted(Comparator.comparingDouble(type -> -type.type().share())).findFirst().orElseThrow();
    }

    /** Mean over the units that are delivered; 0 where none is. */
    public double mean(ToDoubleFunction<SolvedType> figure) {
        double all = delivered();
        if (all == 0) {
            return 0;
        }
        if (types.size() == 1) {
            return figure.applyAsDouble(types.get(0));
        }
        return types.stream().mapToDouble(type -> type.weight() / all * figure.applyAsDouble(type)).sum();
    }

    /** The lead time over all types. */
    public double leadTime() {
        return mean(type -> type.criticalPath().leadTime());
    }

    /** The lead time of one type with every estimate at one end. */
    public double leadTime(SolvedType type, EstimateEnd end) {
        return type.criticalPath(times(type, end)).leadTime();
    }
}
