package org.vsm.cli.streams;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.objectives.Objective;
import org.vsm.analysis.objectives.Scoring;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.analysis.reading.ObjectiveReader;
import org.vsm.cli.streams.ScoredObjective.StateScore;
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
        Map<State, AnalysedState> states = new LinkedHashMap<>();
        selected.states().forEach(state -> states.put(state, of(state)));
        return new AnalysedStream(StreamFacts.of(selected.stream()), List.copyOf(states.values()), objectives(selected, states));
    }

    private static List<ScoredObjective> objectives(StreamStates selected, Map<State, AnalysedState> states) {
        List<Objective> objectives = ObjectiveReader.read(selected.stream());
        if (objectives.isEmpty() || states.isEmpty()) {
            return List.of();
        }
        State first = StateDefaults.earliest(selected.stream().getStates()).orElse(selected.states().get(0));
        AnalysedState baseline = states.containsKey(first) ? states.get(first) : of(first);
        State target = StateDefaults.target(selected.states()).orElse(selected.states().get(0));
        Scoring scoring = new Scoring(baseline.figures());
        return objectives.stream().map(objective -> {
            Map<State, StateScore> scores = new LinkedHashMap<>();
            states.forEach((state, analysed) -> scores.put(state,
                    new StateScore(analysed.facts(), scoring.scores(List.of(objective), analysed.figures()).get(0))));
            return new ScoredObjective(objective, List.copyOf(scores.values()), scores.get(target));
        }).toList();
    }

    /** The figures of one state. */
    public static AnalysedState of(State state) {
        return new AnalysedState(StateFacts.of(state), FlowAnalysis.of(FlowReader.read(EffectiveStates.of(state))));
    }
}
