package org.vsm.analysis.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.vsm.analysis.flow.Step;
import org.vsm.analysis.plan.Improvement;
import org.vsm.analysis.plan.Improvement.Decision;
import org.vsm.analysis.plan.Improvement.Status;
import org.vsm.dsl.model.Because;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Due;
import org.vsm.dsl.model.Effort;
import org.vsm.dsl.model.ImprovementCost;
import org.vsm.dsl.model.ImprovementDue;
import org.vsm.dsl.model.ImprovementItem;
import org.vsm.dsl.model.ImprovementOwner;
import org.vsm.dsl.model.ImprovementSource;
import org.vsm.dsl.model.PriorityItem;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.StatusEntry;
import org.vsm.dsl.model.Tackles;
import org.vsm.dsl.model.TackledTarget;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.states.Selection;

/** Reads the improvements of a state as entries of the register. */
public final class PlanReader {

    private final ValueStream stream;
    private final DurationReader durations;

    private PlanReader(ValueStream stream) {
        this.stream = stream;
        this.durations = new DurationReader(CalendarReader.read(stream));
    }

    /** The improvements that the text of a state itself holds, in its order; not those that it inherits. */
    public static List<Improvement> read(State state) {
        PlanReader reader = new PlanReader(StreamNames.streamOf(state));
        return state.getItems().stream().filter(org.vsm.dsl.model.Improvement.class::isInstance)
                .map(each -> reader.improvement((org.vsm.dsl.model.Improvement) each, state)).toList();
    }

    private Improvement improvement(org.vsm.dsl.model.Improvement written, State state) {
        List<ImprovementItem> items = written.getItems();
        List<TackledTarget> targets = all(items, Tackles.class).stream().flatMap(each -> each.getTargets().stream()).toList();
        Step.Money cost = first(items, ImprovementCost.class, each -> each.getMoney() == null ? null : Currencies.money(each.getMoney()));
        return new Improvement(written.getName(), written.getTitle() == null ? written.getName() : written.getTitle(), state.getName(),
                targets.stream().filter(each -> each.getWaste() != null).map(each -> each.getWaste().getKind().getLiteral()).toList(),
                targets.stream().filter(each -> each.getProblem() != null && each.getProblem().getName() != null)
                        .map(each -> each.getProblem().getName()).toList(),
                first(items, ImprovementSource.class, ImprovementSource::getText), first(items, ImprovementOwner.class, ImprovementOwner::getText),
                due(written, state),
                first(items, Effort.class, each -> each.getDuration() == null ? null : durations.seconds(each.getDuration())),
                cost == null ? null : cost.amount(), cost == null ? null : cost.currency(),
                first(items, PriorityItem.class, each -> each.getPriority().getLiteral()), decisions(items),
                first(items, Because.class, Because::getText), ObjectiveReader.expectedEffects(written, stream),
                all(items, Change.class).size(), written);
    }

    /** The day of a state holds for all improvements that are part of it and have none of their own. */
    private static LocalDate due(org.vsm.dsl.model.Improvement written, State state) {
        LocalDate own = first(written.getItems(), ImprovementDue.class, ImprovementDue::getDate);
        return own != null || Selection.isRejected(written) ? own
                : state.getItems().stream().filter(Due.class::isInstance).map(each -> ((Due) each).getDate()).findFirst().orElse(null);
    }

    private static List<Decision> decisions(List<ImprovementItem> items) {
        List<Decision> decisions = new ArrayList<>();
        all(items, StatusEntry.class).forEach(each -> decisions.add(new Decision(
                Status.valueOf(each.getStatus().name().toUpperCase(Locale.ROOT)), each.getDate(), each.getText(), each)));
        return decisions;
    }

    private static <T extends ImprovementItem> List<T> all(List<ImprovementItem> items, Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <T extends ImprovementItem, R> R first(List<ImprovementItem> items, Class<T> kind, Function<T, R> value) {
        List<T> all = all(items, kind);
        return all.isEmpty() ? null : value.apply(all.get(0));
    }
}
