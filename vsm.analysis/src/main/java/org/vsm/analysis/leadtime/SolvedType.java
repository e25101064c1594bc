package org.vsm.analysis.leadtime;

import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Passes;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.flow.WorkType;

/** How the units of one type pass through the whole stream, and how long that takes them. */
public final class SolvedType {
    private final FlowGraph graph;
    private final WorkType type;
    private final Passes before;
    private final Passes after;
    private NodeTimes times;
    private CriticalPath criticalPath;

    SolvedType(FlowGraph graph, WorkType type, Reading.Rework rework) {
        this.graph = graph;
        this.type = type;
        Reading reading = Reading.of(type.name()).with(rework);
        this.before = Passes.of(graph, graph.beforeDelivery(), reading);
        this.after = Passes.of(graph, graph.afterDelivery(), reading);
    }

    /** Counted buffers can be timed only when all types have been solved. */
    void setTimes(NodeTimes nodeTimes) {
        times = nodeTimes;
        criticalPath = criticalPath(nodeTimes);
    }

    /** The lead time with other times, everything else the same. */
    public CriticalPath criticalPath(NodeTimes nodeTimes) {
        double[] spent = new double[graph.delivery()];
        for (int node = 0; node < spent.length; node++) {
            spent[node] = before.visitsOfThrough(node) * nodeTimes.lead(node);
        }
        return new CriticalPath(graph, graph.beforeDelivery(), spent);
    }

    /** Which type it is. */
    public WorkType type() {
        return type;
    }

    /** Share of the type's units that is delivered. */
    public double delivered() {
        return before.through();
    }

    /** What a mean over delivered units counts this type with: share of all entering units that is of this type and delivered. */
    public double weight() {
        return type.share() * delivered();
    }

    /** The part until delivery. */
    public Passes beforeDelivery() {
        return before;
    }

    /** The part after delivery. */
    public Passes afterDelivery() {
        return after;
    }

    /** Expected passes of a node per unit of this type that enters. */
    public double visits(int node) {
        return node < graph.delivery() ? before.visits(node) : delivered() * after.visits(node);
    }

    /** Expected passes of a node per unit of this type that is delivered. */
    public double visitsOfDelivered(int node) {
        return node < graph.delivery() ? before.visitsOfThrough(node) : after.visits(node);
    }

    /** Passes of a node that count in the lead time: 0 beside the critical path and after delivery. */
    public double leadTimeVisits(int node) {
        return criticalPath.isCritical(node) ? before.visitsOfThrough(node) : 0;
    }

    /** Seconds per pass. */
    public NodeTimes times() {
        return times;
    }

    /** Which branches count. */
    public CriticalPath criticalPath() {
        return criticalPath;
    }

    /** Seconds from entering to delivery. */
    public double leadTime() {
        return processTime() + waitTime();
    }

    /** Seconds in which the unit is worked on. */
    public double processTime() {
        double sum = 0;
        for (Node node : graph.nodes().subList(0, graph.delivery())) {
            sum += leadTimeVisits(node.index()) * times.processing()[node.index()];
        }
        return sum;
    }

    /** Seconds in which the unit waits. */
    public double waitTime() {
        double sum = 0;
        for (Node node : graph.nodes().subList(0, graph.delivery())) {
            sum += leadTimeVisits(node.index()) * times.waiting()[node.index()];
        }
        return sum;
    }
}
