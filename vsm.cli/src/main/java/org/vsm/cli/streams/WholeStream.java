package org.vsm.cli.streams;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.analysis.objectives.Objective;
import org.vsm.analysis.reading.ObjectiveReader;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.State;
import org.vsm.dsl.scoping.StreamNames;

/**
 * Everything about a stream at once: all its states, and those after the baseline compared with it.
 *
 * @param stream     the baseline first where it comes from another file
 * @param comparison null where there is nothing to compare
 * @param register   the improvements of all states, rejected ones too, in the order of the text
 */
public record WholeStream(AnalysedStream stream, ComparedStream comparison, List<ImprovementFacts> register) {

    /**
     * Computes a stream with the states of a file; the baseline is the one that {@code vsm compare} takes.
     *
     * @throws org.vsm.analysis.NoFiguresException where a state cannot be computed
     */
    public static WholeStream of(StreamStates selected) {
        Optional<State> target = StateDefaults.target(selected.states());
        Optional<State> baseline = target.flatMap(state -> StateDefaults.baseline(state, StreamNames.statesOf(selected.stream(),
                (Document) EcoreUtil.getRootContainer(state))));
        Map<State, AnalysedState> states = new LinkedHashMap<>();
        baseline.ifPresent(state -> states.put(state, StreamAnalysis.of(state)));
        selected.states().forEach(state -> states.computeIfAbsent(state, StreamAnalysis::of));
        StreamFacts facts = StreamFacts.of(selected.stream());
        AnalysedStream stream = new AnalysedStream(facts, inOrder(selected.states(), states));
        List<ImprovementFacts> register = selected.states().stream().flatMap(state -> ImprovementFacts.of(state).stream()).toList();
        List<State> after = baseline.map(state -> selected.states().subList(selected.states().indexOf(state) + 1, selected.states().size()))
                .orElse(List.of());
        if (after.isEmpty()) {
            return new WholeStream(stream, null, register);
        }
        List<Objective> objectives = ObjectiveReader.read(selected.stream());
        List<ComparedState> later = after.stream().map(state -> StreamComparison.compared(baseline.get(),
                states.get(baseline.get()), state, states.get(state), objectives)).toList();
        return new WholeStream(stream, new ComparedStream(facts, states.get(baseline.get()), later), register);
    }

    private static List<AnalysedState> inOrder(List<State> selected, Map<State, AnalysedState> states) {
        List<AnalysedState> ordered = new ArrayList<>();
        states.forEach((state, analysed) -> {
            if (!selected.contains(state)) {
                ordered.add(analysed);
            }
        });
        selected.forEach(state -> ordered.add(states.get(state)));
        return ordered;
    }
}
