package org.vsm.cli.streams;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
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

/** From files to the streams of a portfolio. A stream whose states stand in several files is one stream. */
public final class StreamPortfolio {

    private final LocalDate on;
    private final Map<URI, PortfolioStream> streams = new LinkedHashMap<>();

    /** @param on the day that overdue is counted from */
    public StreamPortfolio(LocalDate on) {
        this.on = on;
    }

    /**
     * Adds all streams of a file, or none.
     *
     * @param file how it is called
     * @throws org.vsm.analysis.NoFiguresException where a state cannot be computed
     */
    public void add(LoadedModel model, String file) {
        Map<URI, PortfolioStream> found = new LinkedHashMap<>();
        StreamStates.in(model).forEach(each -> found.put(EcoreUtil.getURI(each.stream()), stream(each, model, file)));
        found.forEach((uri, stream) -> streams.merge(uri, stream, PortfolioStream::and));
    }

    /** All streams, in the order of their first files. */
    public List<PortfolioStream> streams() {
        return List.copyOf(streams.values());
    }

    private PortfolioStream stream(StreamStates selected, LoadedModel model, String file) {
        List<State> visible = StreamNames.statesOf(selected.stream(), model.document());
        List<Objective> objectives = ObjectiveReader.read(selected.stream());
        List<PortfolioState> states = selected.states().stream().map(state -> state(state, file, visible, objectives)).toList();
        List<Improvement> open = selected.states().stream().flatMap(state -> PlanReader.read(state).stream())
                .filter(each -> each.status().isOpen()).toList();
        List<Improvement> overdue = open.stream().filter(each -> each.due() != null && each.due().isBefore(on)).toList();
        return new PortfolioStream(StreamFacts.of(selected.stream()), states, objectives.size(), names(open), names(overdue));
    }

    private static List<String> names(List<Improvement> improvements) {
        return improvements.stream().map(Improvement::name).toList();
    }

    /** A state that is built from no other one is its own baseline. */
    private static PortfolioState state(State state, String file, List<State> visible, List<Objective> objectives) {
        AnalysedState analysed = StreamAnalysis.of(state);
        Optional<State> baseline = objectives.isEmpty() ? Optional.empty() : StateDefaults.baseline(state, visible);
        AnalysedState from = baseline.map(StreamAnalysis::of).orElse(analysed);
        List<Boolean> met = new Scoring(from.figures()).scores(objectives, analysed.figures()).stream()
                .flatMap(score -> score.keyResults().stream()).map(KeyResultScore::met).toList();
        int judged = (int) met.stream().filter(each -> each != null).count();
        return new PortfolioState(file, analysed, met.size(), judged, (int) met.stream().filter(each -> Boolean.TRUE.equals(each)).count());
    }
}
