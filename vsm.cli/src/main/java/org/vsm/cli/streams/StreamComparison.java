package org.vsm.cli.streams;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vsm.analysis.Cancellation;
import org.vsm.analysis.attribution.Attributing;
import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.attribution.Player;
import org.vsm.analysis.attribution.SmallestSets;
import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.compare.StateComparison;
import org.vsm.analysis.objectives.Objective;
import org.vsm.analysis.reading.ObjectiveReader;
import org.vsm.analysis.reading.StateCoalitions;
import org.vsm.dsl.model.State;

/** From states of the text to their comparison. */
public final class StreamComparison {

    private StreamComparison() {
    }

    /**
     * Compares.
     *
     * @throws org.vsm.analysis.NoFiguresException where a state cannot be computed
     */
    public static ComparedStream of(StatesToCompare states) {
        AnalysedState from = StreamAnalysis.of(states.from());
        List<Objective> objectives = ObjectiveReader.read(states.stream());
        List<ComparedState> to = states.to().stream().map(state -> compared(states.from(), from, state, StreamAnalysis.of(state), objectives))
                .toList();
        return new ComparedStream(StreamFacts.of(states.stream()), from, to);
    }

    static ComparedState compared(State baseline, AnalysedState from, State state, AnalysedState to, List<Objective> objectives) {
        Comparison comparison = StateComparison.of(from.figures(), to.figures(), objectives);
        Optional<StateCoalitions> coalitions = StateCoalitions.between(baseline, state);
        Attribution attribution = coalitions.map(each -> Attributing.of(each, Cancellation.NEVER)).orElse(null);
        List<Set<Player>> enough = coalitions.map(each -> SmallestSets.of(each, from.figures(), objectives, Cancellation.NEVER)).orElse(List.of());
        return new ComparedState(to, comparison, attribution, enough);
    }
}
