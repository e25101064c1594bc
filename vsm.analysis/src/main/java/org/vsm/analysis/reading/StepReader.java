package org.vsm.analysis.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Typed;
import org.vsm.dsl.model.ActivityItem;
import org.vsm.dsl.model.Automated;
import org.vsm.dsl.model.Batch;
import org.vsm.dsl.model.Block;
import org.vsm.dsl.model.Changeover;
import org.vsm.dsl.model.CompleteAccurate;
import org.vsm.dsl.model.CostItem;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Leave;
import org.vsm.dsl.model.People;
import org.vsm.dsl.model.PerformedBy;
import org.vsm.dsl.model.Performer;
import org.vsm.dsl.model.Performers;
import org.vsm.dsl.model.PracticeItem;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Skip;
import org.vsm.dsl.model.Stations;
import org.vsm.dsl.model.Team;
import org.vsm.dsl.model.Uptime;
import org.vsm.dsl.model.Uses;
import org.vsm.dsl.model.Value;
import org.vsm.dsl.model.ValueClass;
import org.vsm.dsl.states.EffectiveState;

/** Reads a step. */
final class StepReader {

    private final EffectiveState state;
    private final TypeSets types;
    private final EstimateReader estimates;
    private final DurationReader durations;
    private final ElementNames names;
    private final MarksReader marks;
    private final Function<Block, List<Element>> blocks;

    /** @param blocks reads a way back */
    StepReader(EffectiveState state, TypeSets types, EstimateReader estimates, DurationReader durations, ElementNames names,
            MarksReader marks, Function<Block, List<Element>> blocks) {
        this.state = state;
        this.types = types;
        this.estimates = estimates;
        this.durations = durations;
        this.names = names;
        this.marks = marks;
        this.blocks = blocks;
    }

    /** @param stageActivity the activity of the stage around; null where there is none */
    Step read(org.vsm.dsl.model.Step step, String stageActivity) {
        List<Item> items = step.getItems();
        StepTimesReader times = new StepTimesReader(items, types, estimates, state::originOf);
        double people = first(items, People.class, each -> number(each.getCount(), 1), 1.0);
        return new Step(names.label(step), performers(step, people), times.processTime(), times.waitTime(), times.cycleTime(),
                changeover(items), completeAccurate(items), value(items),
                first(items, Uptime.class, each -> share(each.getPercent()).doubleValue(), 1.0),
                first(items, Batch.class, each -> each.getSize() == null ? 1 : each.getSize().intValue(), 1), people,
                first(items, Stations.class, each -> each.getCount() == null ? null : each.getCount().intValue(), null),
                !all(items, Automated.class).isEmpty(),
                first(items, ActivityItem.class, ActivityItem::getText, stageActivity),
                first(items, PracticeItem.class, PracticeItem::getText, null),
                all(items, CostItem.class).stream().map(each -> Currencies.money(each.getMoney())).toList(),
                all(items, Uses.class).stream().flatMap(each -> each.getSystems().stream()).map(each -> each.getName()).toList(),
                reworks(items), skips(items), leaves(items),
                marks.wastes(items), marks.problems(step, items), marks.predecessors(items));
    }

    private Step.Performers performers(org.vsm.dsl.model.Step step, double people) {
        Performers written = first(step.getItems(), PerformedBy.class, PerformedBy::getPerformers, step.getPerformedBy());
        if (written == null) {
            return null;
        }
        double usual = written.getPerformers().size() == 1 ? people : 1;
        List<Step.Performer> all = written.getPerformers().stream()
                .filter(each -> each.getActor() != null && each.getActor().getName() != null)
                .map(each -> performer(each, usual)).toList();
        return all.isEmpty() ? null : new Step.Performers(all, written.isAlternative());
    }

    private static Step.Performer performer(Performer performer, double usual) {
        return new Step.Performer(performer.getActor().getName(), performer.getActor() instanceof Team, number(performer.getPeople(), usual));
    }

    private Step.Changeover changeover(List<Item> items) {
        List<Changeover> all = all(items, Changeover.class);
        if (all.isEmpty()) {
            return null;
        }
        Changeover first = all.get(0);
        return new Step.Changeover(
                types.resolve(all, each -> each.getEstimate().getTypes(), each -> estimates.fact(each.getEstimate(), state.originOf(each))),
                first.getEveryUnits() == null ? null : first.getEveryUnits().intValue(),
                first.getEveryTime() == null ? null : durations.seconds(first.getEveryTime()));
    }

    private List<Typed<ShareFact>> completeAccurate(List<Item> items) {
        return types.resolve(all(items, CompleteAccurate.class), each -> each.getShare().getTypes(),
                each -> Shares.fact(each.getShare(), state.originOf(each)));
    }

    private Step.ValueMark value(List<Item> items) {
        ValueClass value = first(items, ValueClass.class, Function.identity(), null);
        if (value == null) {
            return null;
        }
        double whole = value.getKind() == Value.VALUE_ADDING ? 1 : 0;
        return new Step.ValueMark(value.getKind().getLiteral(), value.getTime() == null ? null : durations.seconds(value.getTime()),
                value.getPercent() == null ? whole : share(value.getPercent()).doubleValue(), value.getReason());
    }

    private List<Step.Rework> reworks(List<Item> items) {
        List<Step.Rework> reworks = new ArrayList<>();
        Map<String, List<Rework>> byTarget = new LinkedHashMap<>();
        all(items, Rework.class).stream().filter(each -> each.getTarget() != null && each.getTarget().getName() != null)
                .forEach(each -> byTarget.computeIfAbsent(each.getTarget().getName(), name -> new ArrayList<>()).add(each));
        byTarget.forEach((target, lines) -> types.resolve(lines, each -> each.getShare().getTypes(), Function.identity()).forEach(typed -> {
            Rework line = typed.value();
            List<Element> wayBack = line.getWayBack() == null ? List.of() : blocks.apply(line.getWayBack());
            reworks.add(new Step.Rework(typedShare(typed, Shares.fact(line.getShare(), state.originOf(line))), target, line.isOnce(),
                    line.getReason(), wayBack, state.originOf(line)));
        }));
        return reworks;
    }

    private List<Step.Skip> skips(List<Item> items) {
        List<Step.Skip> skips = new ArrayList<>();
        Map<String, List<Skip>> byTarget = new LinkedHashMap<>();
        all(items, Skip.class).stream().filter(each -> each.getTarget() != null && each.getTarget().getName() != null)
                .forEach(each -> byTarget.computeIfAbsent(each.getTarget().getName(), name -> new ArrayList<>()).add(each));
        byTarget.forEach((target, lines) -> types.resolve(lines, each -> each.getShare().getTypes(), Function.identity()).forEach(typed -> {
            Skip line = typed.value();
            skips.add(new Step.Skip(typedShare(typed, Shares.fact(line.getShare(), state.originOf(line))), target, line.getReason(),
                    state.originOf(line)));
        }));
        return skips;
    }

    private List<Step.Leave> leaves(List<Item> items) {
        return types.resolve(all(items, Leave.class), each -> each.getShare().getTypes(), Function.identity()).stream().map(typed -> {
            Leave line = typed.value();
            ShareFact share = Shares.fact(line.getShare(), line.getSource(), state.originOf(line));
            return new Step.Leave(typedShare(typed, share), line.getReason(), state.originOf(line));
        }).toList();
    }

    private static Typed<ShareFact> typedShare(Typed<?> like, ShareFact share) {
        return new Typed<>(like.types(), share);
    }

    private static BigDecimal share(org.vsm.dsl.model.Percent percent) {
        return percent == null || percent.getValue() == null ? BigDecimal.ONE : Shares.of(percent);
    }

    private static double number(BigDecimal value, double otherwise) {
        return value == null ? otherwise : value.doubleValue();
    }

    private static <T extends Item> List<T> all(List<Item> items, Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <T extends Item, R> R first(List<Item> items, Class<T> kind, Function<T, R> value, R otherwise) {
        List<T> all = all(items, kind);
        return all.isEmpty() ? otherwise : value.apply(all.get(0));
    }
}
