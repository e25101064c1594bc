package org.vsm.cli.streams;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.Objective;
import org.vsm.analysis.objectives.Scoring;
import org.vsm.analysis.plan.Improvement;
import org.vsm.analysis.reading.ObjectiveReader;
import org.vsm.analysis.reading.PlanReader;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.streams.PortfolioStream.PortfolioState;
import org.vsm.dsl.model.State;
import org.vsm.dsl.scoping.StreamNames;

/** From a stream of the text to its lines in a portfolio. */
public final class StreamPortfolio {

    private final LoadedModel model;
    private final LocalDate on;

    /** @param on the day that overdue is counted from */
    public StreamPortfolio(LoadedModel model, LocalDate on) {
        this.model = model;
        this.on = on;
    }

    /**
     * All streams of the file.
     *
     * @throws org.vsm.analysis.NoFiguresException where a state cannot be computed
     */
    public List<PortfolioStream> streams() {
        return StreamStates.in(model).stream().map(this::stream).toList();
    }

    private PortfolioStream stream(StreamStates selected) {
        List<State> visible = StreamNames.statesOf(selected.stream(), model.document());
        List<Objective> objectives = ObjectiveReader.read(selected.stream());
        List<PortfolioState> states = selected.states().stream().map(state -> state(state, visible, objectives)).toList();
        List<Improvement> open = selected.states().stream().flatMap(state -> PlanReader.read(state).stream())
                .filter(each -> each.status().isOpen()).toList();
        int overdue = (int) open.stream().filter(each -> each.due() != null && each.due().isBefore(on)).count();
        return new PortfolioStream(model.source().name(), StreamFacts.of(selected.stream()), states, objectives.size(), open.size(), overdue);
    }

    /** A state that is built from no other one is its own baseline. */
    private static PortfolioState state(State state, List<State> visible, List<Objective> objectives) {
        AnalysedState analysed = StreamAnalysis.of(state);
        Optional<State> baseline = objectives.isEmpty() ? Optional.empty() : StateDefaults.baseline(state, visible);
        AnalysedState from = baseline.map(StreamAnalysis::of).orElse(analysed);
        List<Boolean> met = new Scoring(from.figures()).scores(objectives, analysed.figures()).stream()
                .flatMap(score -> score.keyResults().stream()).map(KeyResultScore::met).toList();
        int judged = (int) met.stream().filter(each -> each != null).count();
        return new PortfolioState(analysed, met.size(), judged, (int) met.stream().filter(each -> Boolean.TRUE.equals(each)).count());
    }
}
