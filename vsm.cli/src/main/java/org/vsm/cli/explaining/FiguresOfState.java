package org.vsm.cli.explaining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.vsm.analysis.explain.Explaining;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.streams.StateFacts;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.model.State;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.states.EffectiveStates;

/** The figures of a state: those of {@code vsm analyze}. */
public final class FiguresOfState implements ExplainableFigures {

    private final State state;
    private final Flow flow;
    private final Explaining explaining;
    private final Function<Object, WrittenAt> writtenAt;

    /** @throws org.vsm.analysis.NoFiguresException where the state cannot be computed */
    public FiguresOfState(State state, Function<Object, WrittenAt> writtenAt) {
        this.state = state;
        this.flow = FlowReader.read(EffectiveStates.of(state));
        this.explaining = new Explaining(flow);
        this.writtenAt = writtenAt;
    }

    /** Those of the state as a whole. */
    public List<String> figures() {
        return explaining.figures();
    }

    @Override
    public List<String> paths() {
        return explaining.allNames();
    }

    @Override
    public List<String> patterns() {
        return explaining.patterns();
    }

    @Override
    public Optional<ExplainedFigure> of(String path) {
        return explaining.of(path).map(explanation -> new ExplainedFigure(StreamFacts.of(StreamNames.streamOf(state)), StateFacts.of(state), flow,
                explanation, writtenAt));
    }

    @Override
    public Map<String, String> titles(Wording wording) {
        return Map.of();
    }
}
