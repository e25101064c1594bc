package org.vsm.cli.streams;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
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

/** From streams of the text to their improvement registers. A stream whose states stand in several files has one register. */
public final class StreamPlanning {

    /** States of a stream, and the file in which they are seen. */
    private record Seen(LoadedModel model, StreamStates states) {
    }

    private StreamPlanning() {
    }

    /**
     * The registers of streams, in the order of their first files.
     *
     * @param models   in which the streams are seen
     * @param selected whose improvements are listed
     * @param on       the day that overdue and age are counted from
     * @throws org.vsm.analysis.NoFiguresException where a state cannot be computed
     */
    public static List<PlannedStream> of(List<LoadedModel> models, List<StreamStates> selected, LocalDate on) {
        Map<URI, List<Seen>> streams = new LinkedHashMap<>();
        for (LoadedModel model : models) {
            StreamStates.in(model).stream().filter(selected::contains).forEach(each -> streams
                    .computeIfAbsent(EcoreUtil.getURI(each.stream()), stream -> new ArrayList<>()).add(new Seen(model, each)));
        }
        return streams.values().stream().map(each -> of(each, on)).toList();
    }

    /** The register of a stream that is seen in one file. */
    public static PlannedStream of(LoadedModel model, StreamStates selected, LocalDate on) {
        return of(List.of(new Seen(model, selected)), on);
    }

    private static PlannedStream of(List<Seen> stream, LocalDate on) {
        List<State> visible = stream.stream().flatMap(each -> StreamNames.statesOf(each.states().stream(), each.model().document()).stream()).toList();
        AnalysedState current = StateDefaults.latest(visible).map(StreamAnalysis::of).orElse(null);
        Map<URI, State> states = new LinkedHashMap<>();
        stream.forEach(each -> each.states().states().forEach(state -> states.putIfAbsent(EcoreUtil.getURI(state), state)));
        List<ImprovementGroup> groups = new ArrayList<>();
        for (State state : states.values()) {
            List<Improvement> improvements = PlanReader.read(state);
            if (!improvements.isEmpty()) {
                groups.add(group(state, improvements));
            }
        }
        WorkingCalendar calendar = current != null ? current.figures().flow().calendar()
                : states.values().stream().findFirst().map(state -> FlowReader.read(EffectiveStates.of(state)).calendar()).orElse(WorkingCalendar.OFFICE);
        return new PlannedStream(StreamFacts.of(stream.get(0).states().stream()), current,
                new Planning(on).plan(groups, current == null ? null : current.figures().flow()), List.copyOf(groups), calendar);
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
