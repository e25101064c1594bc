package org.vsm.cli.streams;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vsm.analysis.Cancellation;
import org.vsm.analysis.attribution.Attributing;
import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.plan.Improvement;
import org.vsm.analysis.plan.ImprovementGroup;
import org.vsm.analysis.plan.Planning;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.analysis.reading.PlanReader;
import org.vsm.analysis.reading.StateCoalitions;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.cli.model.LoadedModel;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.StateKind;
import org.vsm.dsl.scoping.StateNames;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.states.EffectiveStates;

/** From a stream of the text to its improvement register. */
public final class StreamPlanning {

    private StreamPlanning() {
    }

    /**
     * The register of a stream.
     *
     * @param model    in which the stream is seen
     * @param selected whose improvements are listed
     * @param on       the day that overdue and age are counted from
     * @throws org.vsm.analysis.NoFiguresException where a state cannot be computed
     */
    public static PlannedStream of(LoadedModel model, StreamStates selected, LocalDate on) {
        List<State> visible = StreamNames.statesOf(selected.stream(), model.document());
        AnalysedState current = StateDefaults.latest(visible).map(StreamAnalysis::of).orElse(null);
        List<ImprovementGroup> groups = new ArrayList<>();
        for (State state : selected.states()) {
            List<Improvement> improvements = PlanReader.read(state);
            if (!improvements.isEmpty()) {
                groups.add(group(state, improvements));
            }
        }
        WorkingCalendar calendar = current != null ? current.figures().flow().calendar()
                : selected.states().stream().findFirst().map(state -> FlowReader.read(EffectiveStates.of(state)).calendar()).orElse(WorkingCalendar.OFFICE);
        return new PlannedStream(StreamFacts.of(selected.stream()), current,
                new Planning(on).plan(groups, current == null ? null : current.figures().flow()), calendar);
    }

    private static ImprovementGroup group(State state, List<Improvement> improvements) {
        Optional<State> base = StateNames.basesOf(state).stream().filter(each -> each.getKind() == StateKind.CURRENT).findFirst();
        if (base.isEmpty()) {
            return new ImprovementGroup(improvements, null, null, null);
        }
        Attribution attribution = StateCoalitions.between(base.get(), state).map(each -> Attributing.of(each, Cancellation.NEVER)).orElse(null);
        return new ImprovementGroup(improvements, attribution, StreamAnalysis.of(base.get()).figures(), StreamAnalysis.of(state).figures());
    }
}
