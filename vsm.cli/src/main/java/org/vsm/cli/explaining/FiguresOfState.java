package org.vsm.cli.explaining;

import java.util.List;
import java.util.function.Function;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.state.Explaining;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.streams.StateFacts;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.dsl.model.State;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.states.EffectiveStates;

/** The figures of a state: those of {@code vsm analyze}. */
public final class FiguresOfState extends ExplainableFigures {

    private final State state;
    private final Flow flow;
    private final Explaining explaining;
    private final Function<Object, WrittenAt> writtenAt;

    /** @throws org.vsm.analysis.NoFiguresException where the state cannot be computed */
    public FiguresOfState(State state, Function<Object, WrittenAt> writtenAt) {
        this(state, FlowReader.read(EffectiveStates.of(state)), writtenAt);
    }

    private FiguresOfState(State state, Flow flow, Function<Object, WrittenAt> writtenAt) {
        this(state, flow, new Explaining(flow), writtenAt);
    }

    private FiguresOfState(State state, Flow flow, Explaining explaining, Function<Object, WrittenAt> writtenAt) {
        super(explaining);
        this.state = state;
        this.flow = flow;
        this.explaining = explaining;
        this.writtenAt = writtenAt;
    }

    /** Those of the state as a whole. */
    public List<String> figures() {
        return explaining.figures();
    }

    @Override
    ExplainedFigure figure(Explanation explanation) {
        return new ExplainedFigure(StreamFacts.of(StreamNames.streamOf(state)), StateFacts.of(state), flow, explanation, writtenAt);
    }
}
