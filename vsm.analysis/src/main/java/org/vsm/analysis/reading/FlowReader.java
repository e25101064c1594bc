package org.vsm.analysis.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Delivery;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.Wait;
import org.vsm.analysis.flow.WorkType;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.dsl.model.ActivityItem;
import org.vsm.dsl.model.Block;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Estimate;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.ServiceLevel;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.Team;
import org.vsm.dsl.model.WaitTime;
import org.vsm.dsl.states.EffectiveState;

/**
 * From an effective state to its flow: the only way from the model into the analysis. Expects a state without errors;
 * what a syntax error took away counts as unknown.
 */
public final class FlowReader {

    private final EffectiveState state;
    private final WorkingCalendar calendar;
    private final TypeSets types;
    private final EstimateReader estimates;
    private final ElementNames names;
    private final MarksReader marks;
    private final StepReader steps;

    private FlowReader(EffectiveState state) {
        this.state = state;
        this.calendar = CalendarReader.read(state.stream());
        this.types = new TypeSets(state.shared(org.vsm.dsl.model.WorkType.class).toList());
        this.estimates = new EstimateReader(calendar);
        this.names = new ElementNames(state);
        this.marks = new MarksReader(state);
        this.steps = new StepReader(state, types, estimates, new DurationReader(calendar), names, marks, block -> elements(block, null));
    }

    /** The flow of a state. */
    public static Flow read(EffectiveState state) {
        return new FlowReader(state).read();
    }

    private Flow read() {
        String name = state.source().getName();
        String title = state.source().getTitle();
        TeamReader teams = new TeamReader(calendar, state::originOf);
        return new Flow(name, title == null ? name : title, state.source().getKind().getLiteral(), calendar, workTypes(),
                new DemandReader(calendar, state).read(), state.shared(Team.class).map(teams::read).toList(),
                elements(state.elements(), null), serviceLevels(), numbersSetBy(), state.source());
    }

    private Map<Object, Object> numbersSetBy() {
        if (state.source().getBase() == null) {
            return Map.of();
        }
        Map<Object, Object> changes = new HashMap<>();
        Consumer<EObject> look = each -> {
            Change change = state.numberSetBy(each);
            if (change != null) {
                changes.put(state.originOf(each), change);
            }
        };
        state.shared(org.vsm.dsl.model.WorkType.class).forEach(look);
        for (FlowElement element : state.elements()) {
            look.accept(element);
            element.eAllContents().forEachRemaining(look);
        }
        return changes;
    }

    private List<WorkType> workTypes() {
        List<WorkType> all = new ArrayList<>();
        state.shared(org.vsm.dsl.model.WorkType.class).forEach(each -> all.add(new WorkType(each.getName(),
                each.getTitle() == null ? each.getName() : each.getTitle(), 0, state.originOf(each))));
        return all.isEmpty() ? List.of(new WorkType(Flow.NO_TYPE, Flow.NO_TYPE, 1, null)) : TypeShares.of(state, all);
    }

    private List<Flow.ServiceLevel> serviceLevels() {
        if (state.stream() == null) {
            return List.of();
        }
        PromiseReader promises = new PromiseReader(calendar);
        return state.stream().getServiceLevels().stream().map(ServiceLevel::getPromise).filter(each -> each != null)
                .map(promises::serviceLevel).toList();
    }

    private List<Element> elements(Block block, String activity) {
        return block == null ? List.of() : elements(block.getElements(), activity);
    }

    private List<Element> elements(List<FlowElement> written, String activity) {
        List<Element> elements = new ArrayList<>(written.size());
        for (FlowElement each : written) {
            Element element = element(each, activity);
            if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Null for a "keep" outside a replacement, which is an error that was reported. */
    private Element element(FlowElement element, String activity) {
        if (element instanceof Step step) {
            return steps.read(step, activity);
        }
        if (element instanceof org.vsm.dsl.model.Buffer buffer) {
            return buffer(buffer);
        }
        if (element instanceof org.vsm.dsl.model.Wait wait) {
            return new Wait(names.label(wait), wait.getWaitingFor() == null ? null : wait.getWaitingFor().getName(),
                    time(wait.getEstimate(), wait), marks.wastes(wait.getItems()), marks.problems(wait, wait.getItems()),
                    marks.predecessors(wait.getItems()));
        }
        if (element instanceof org.vsm.dsl.model.Handoff handoff) {
            return handoff(handoff);
        }
        if (element instanceof org.vsm.dsl.model.Delivery) {
            return new Delivery(names.label(element));
        }
        if (element instanceof org.vsm.dsl.model.Parallel parallel) {
            return new Parallel(names.label(parallel), parallel.getBranches().stream().map(each -> elements(each, activity)).toList());
        }
        if (element instanceof org.vsm.dsl.model.Choice choice) {
            return new Choice(names.label(choice), choice.getOptions().stream().map(each -> option(each, activity)).toList());
        }
        return element instanceof org.vsm.dsl.model.Stage stage ? stage(stage, activity) : null;
    }

    private Stage stage(org.vsm.dsl.model.Stage stage, String outer) {
        String activity = stage.getItems().stream().filter(ActivityItem.class::isInstance).map(each -> ((ActivityItem) each).getText())
                .findFirst().orElse(outer);
        return new Stage(names.label(stage), activity, elements(stage.getBlock(), activity));
    }

    private Choice.Option option(Option option, String activity) {
        Set<String> taken = new LinkedHashSet<>();
        option.getTypes().forEach(each -> taken.add(each.getName()));
        boolean byShare = taken.isEmpty() && !option.isOtherwise();
        return new Choice.Option(names.label(option),
                byShare ? Shares.fact(option.getPercent(), EstimateReader.provenance(option.getSource()), state.originOf(option)) : null,
                taken, option.isOtherwise(), elements(option.getBlock(), activity));
    }

    private Buffer buffer(org.vsm.dsl.model.Buffer buffer) {
        List<Typed<TimeFact>> time = buffer.getTime() == null
                ? List.of(new Typed<>(types.all(), TimeFact.NONE)) : time(buffer.getTime(), buffer);
        return new Buffer(names.label(buffer), buffer.getCount() == null ? null : buffer.getCount().longValue(),
                buffer.getCount() == null ? Provenance.UNSTATED : EstimateReader.provenance(buffer.getCountSource()), time,
                buffer.getMax() == null ? null : buffer.getMax().longValue(), marks.wastes(buffer.getItems()),
                marks.problems(buffer, buffer.getItems()), marks.predecessors(buffer.getItems()));
    }

    private Handoff handoff(org.vsm.dsl.model.Handoff handoff) {
        List<Item> items = handoff.getItems();
        List<WaitTime> waits = items.stream().filter(WaitTime.class::isInstance).map(WaitTime.class::cast).toList();
        List<Typed<TimeFact>> time = waits.isEmpty() ? List.of(new Typed<>(types.all(), TimeFact.NONE)) : withRest(types.resolve(waits,
                each -> each.getEstimate().getTypes(), each -> estimates.fact(each.getEstimate(), state.originOf(each))));
        return new Handoff(names.label(handoff), handoff.getTo() == null ? null : handoff.getTo().getName(), handoff.getVia(), time,
                marks.wastes(items), marks.predecessors(items));
    }

    private List<Typed<TimeFact>> time(Estimate estimate, FlowElement element) {
        TimeFact fact = estimates.fact(estimate, state.originOf(element));
        Set<String> named = estimate == null ? Set.of() : TypeSets.named(estimate.getTypes());
        return withRest(List.of(new Typed<>(named.isEmpty() ? types.all() : named, fact)));
    }

    /** Types for which no time is stated do not wait. */
    private List<Typed<TimeFact>> withRest(List<Typed<TimeFact>> times) {
        Set<String> rest = new LinkedHashSet<>(types.all());
        times.forEach(each -> rest.removeAll(each.types()));
        if (rest.isEmpty()) {
            return times;
        }
        List<Typed<TimeFact>> all = new ArrayList<>(times);
        all.add(new Typed<>(rest, TimeFact.NONE));
        return all;
    }
}
