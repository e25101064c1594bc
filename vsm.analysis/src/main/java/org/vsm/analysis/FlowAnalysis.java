package org.vsm.analysis;

import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Flow;

/** From a flow to its figures. */
public final class FlowAnalysis {

    private FlowAnalysis() {
    }

    /**
     * All figures of a state, for a result that nobody cancels.
     *
     * @throws NoFiguresException where the flow cannot be solved
     */
    public static StateFigures of(Flow flow) {
        return of(flow, Cancellation.NEVER);
    }

    /**
     * All figures of a state.
     *
     * @throws NoFiguresException where the flow cannot be solved
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static StateFigures of(Flow flow, Cancellation cancellation) {
        throw new UnsupportedOperationException("the figures come with the next commits");
    }
}
