package org.vsm.analysis.explain;

import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;

/**
 * A flow, solved as it is and without rework.
 *
 * @param withoutRework the same types in the same order
 */
record Solutions(Flow flow, SolvedFlow solved, SolvedFlow withoutRework) {

    static Solutions of(Flow flow) {
        FlowGraph graph = FlowGraph.of(flow);
        return new Solutions(flow, SolvedFlow.of(graph, Reading.Rework.KEPT), SolvedFlow.of(graph, Reading.Rework.LEFT_AWAY));
    }

    FlowGraph graph() {
        return solved.graph();
    }

    SolvedType withoutRework(SolvedType type) {
        return withoutRework.types().get(solved.types().indexOf(type));
    }

    boolean hasTypes() {
        return solved.types().size() > 1;
    }

    /** The type's title for terms that are of it alone; null where there is only one. */
    String typeOf(SolvedType type) {
        return hasTypes() ? type.type().title() : null;
    }

    /** The type's share of the delivered units; 0 where nothing is delivered. */
    double shareOfDelivered(SolvedType type) {
        return solved.delivered() > 0 ? type.weight() / solved.delivered() : 0;
    }
}
