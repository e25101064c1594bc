package org.vsm.analysis.leadtime;

import org.vsm.analysis.chain.FlowGraph;

/** What every node adds to the lead time of a delivered unit, in seconds over all types; adds up to the lead time. */
public final class Contributions {
    private final double[] waiting;
    private final double[] processing;

    public Contributions(SolvedFlow solved) {
        FlowGraph graph = solved.graph();
        this.waiting = new double[graph.size()];
        this.processing = new double[graph.size()];
        double all = solved.delivered();
        for (SolvedType type : solved.types()) {
            double weight = all > 0 ? type.weight() / all : 0;
            for (int node = 0; node < graph.delivery() && weight > 0; node++) {
                double visits = weight * type.leadTimeVisits(node);
                waiting[node] += visits * type.times().waiting()[node];
                processing[node] += visits * type.times().processing()[node];
            }
        }
    }

    /** Seconds of waiting. */
    public double waiting(int node) {
        return waiting[node];
    }

    /** Seconds of work. */
    public double processing(int node) {
        return processing[node];
    }

    /** Seconds of both. */
    public double lead(int node) {
        return waiting[node] + processing[node];
    }
}
