package org.vsm.cli.explaining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanations;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.simulation.SimulationExplaining;
import org.vsm.analysis.explain.simulation.StudyExplaining;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.study.SimulatedComparison.Alone;
import org.vsm.cli.document.comparison.PlayerWords;
import org.vsm.cli.document.simulation.CalibrationWords;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.streams.AskedSimulation;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.streams.SimulatedStream;
import org.vsm.cli.streams.SimulatedStream.Comparison;
import org.vsm.cli.streams.StreamSimulation;
import org.vsm.cli.wording.GoalWords;
import org.vsm.cli.wording.Wording;

/** The figures of a simulation, and of states that are compared by it: those of {@code vsm simulate}, called with the same options. */
public final class FiguresOfSimulation extends ExplainableFigures {

    /** What the paths of all of them begin with. */
    public static final String SCOPE = "simulation";
    /** The same of those that an option of their own is needed for, by the option. */
    public static final Map<String, String> STUDIES = Map.of(SCOPE + ".comparison.", "--compare", SCOPE + ".sweep.", "--sweep",
            SCOPE + ".calibration.", "--calibrate");

    private final SimulatedStream simulated;
    private final Flow flow;
    private final Function<Object, WrittenAt> writtenAt;

    private FiguresOfSimulation(SimulatedStream simulated, Flow flow, Function<Object, WrittenAt> writtenAt) {
        super(explanations(simulated));
        this.simulated = simulated;
        this.flow = flow;
        this.writtenAt = writtenAt;
    }

    /**
     * Simulates.
     *
     * @throws org.vsm.analysis.NoFiguresException where the state cannot be simulated
     */
    public static FiguresOfSimulation of(AskedSimulation asked, Execution execution, Function<Object, WrittenAt> writtenAt) {
        return new FiguresOfSimulation(StreamSimulation.of(asked, execution), asked.flow(), writtenAt);
    }

    private static Explanations explanations(SimulatedStream simulated) {
        if (simulated.comparison() == null && simulated.result() != null) {
            return new SimulationExplaining(simulated.result(), SCOPE).all();
        }
        StudyExplaining studies = new StudyExplaining(SCOPE);
        Comparison comparison = simulated.comparison();
        if (comparison != null) {
            studies.addComparison(comparison.change(), comparison.alone());
            studies.addProofs(comparison.proofs(), comparison.change(), comparison.computed());
        }
        if (simulated.sweep() != null) {
            studies.add(simulated.sweep());
        }
        if (simulated.calibration() != null) {
            studies.add(simulated.calibration());
        }
        return studies.all();
    }

    @Override
    ExplainedFigure figure(Explanation explanation) {
        String path = explanation.figure();
        if (simulated.comparison() == null || !path.startsWith(SCOPE + ".comparison.")) {
            return new ExplainedFigure(simulated.facts(), simulated.state(), flow, explanation, writtenAt);
        }
        Comparison comparison = simulated.comparison();
        for (Alone each : comparison.alone()) {
            String improvement = SCOPE + ".comparison.improvements." + name(each) + ".";
            if (path.startsWith(improvement)) {
                return figure(each, path.substring(improvement.length()), explanation);
            }
        }
        Flow later = comparison.change().to().flow();
        return path.startsWith(SCOPE + ".comparison.result.")
                ? new ExplainedFigure(simulated.facts(), comparison.to(), later, explanation, writtenAt)
                : new ExplainedFigure(simulated.facts(), simulated.state(), comparison.to(), later, explanation, writtenAt);
    }

    /** Of the earlier state, of the same with one improvement, or of both. */
    private ExplainedFigure figure(Alone alone, String rest, Explanation explanation) {
        if (rest.startsWith("before.")) {
            return new ExplainedFigure(simulated.facts(), simulated.state(), flow, explanation, writtenAt);
        }
        return new ExplainedFigure(simulated.facts(), rest.startsWith("result.") ? null : simulated.state(), simulated.state(), name(alone),
                alone.change().to().flow(), explanation, writtenAt);
    }

    private static String name(Alone alone) {
        return alone.improvement().name() == null ? FigureName.NONE : alone.improvement().name();
    }

    /** Why a figure that was asked for is not among them; empty where they do not tell. */
    public Optional<String> whyUnknown(String figure, Wording wording) {
        return simulated.calibration() == null || !figure.startsWith(SCOPE + ".calibration.teams.") ? Optional.empty()
                : CalibrationWords.whyNone(simulated.calibration(), wording);
    }

    @Override
    public Map<String, String> titles(Wording wording) {
        Map<String, String> titles = new HashMap<>();
        if (simulated.comparison() != null) {
            for (Alone each : simulated.comparison().alone()) {
                titles.put("improvements." + name(each), PlayerWords.title(each.improvement(), wording));
            }
            GoalWords goals = new GoalWords(wording, wording.durations(flow.calendar()));
            List<KeyResultScore> scores = simulated.comparison().computed().objectives().stream().flatMap(each -> each.keyResults().stream()).toList();
            for (int i = 0; i < scores.size(); i++) {
                titles.put("keyResults." + (i + 1), goals.title(scores.get(i).keyResult()));
            }
        }
        return titles;
    }
}
