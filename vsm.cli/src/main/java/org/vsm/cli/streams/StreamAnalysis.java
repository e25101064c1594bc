package org.vsm.cli.streams;

import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.dsl.model.State;
import org.vsm.dsl.states.EffectiveStates;

/** From states of the text to their figures. */
public final class StreamAnalysis {

    private StreamAnalysis() {
    }

    /**
     * The figures of states of a stream.
     *
     * @throws org.vsm.analysis.NoFiguresException where a state cannot be computed
     */
    public static AnalysedStream of(StreamStates selected) {
        return new AnalysedStream(StreamFacts.of(selected.stream()), selected.states().stream().map(StreamAnalysis::of).toList());
    }

    /** The figures of one state. */
    static AnalysedState of(State state) {
        return new AnalysedState(StateFacts.of(state), FlowAnalysis.of(FlowReader.read(EffectiveStates.of(state))));
    }
}
