package org.vsm.analysis.reading;

import java.util.List;
import org.vsm.analysis.objectives.Amount;
import org.vsm.analysis.objectives.Goal;
import org.vsm.analysis.objectives.KeyResult;
import org.vsm.analysis.objectives.Metric;
import org.vsm.analysis.objectives.Objective;
import org.vsm.analysis.objectives.Scope;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.dsl.model.Comparison;
import org.vsm.dsl.model.Direction;
import org.vsm.dsl.model.ValueStream;

/** Reads the objectives of a stream, and key results. */
public final class ObjectiveReader {

    private final DurationReader durations;
    private final PromiseReader promises;

    private ObjectiveReader(WorkingCalendar calendar) {
        this.durations = new DurationReader(calendar);
        this.promises = new PromiseReader(calendar);
    }

    /** The stream's objectives in the order of the text; key results that a syntax error cut short are left out. */
    public static List<Objective> read(ValueStream stream) {
        ObjectiveReader reader = new ObjectiveReader(CalendarReader.read(stream));
        return stream.getObjectives().stream().map(each -> new Objective(each.getName(),
                each.getTitle() == null ? each.getName() : each.getTitle(), each.getOwner(), each.getDue(),
                each.getKeyResults().stream().filter(ObjectiveReader::isWhole).map(reader::keyResult).toList(), each)).toList();
    }

    /** The key results of an improvement: its expected effects. */
    public static List<KeyResult> expectedEffects(org.vsm.dsl.model.Improvement improvement, ValueStream stream) {
        ObjectiveReader reader = new ObjectiveReader(CalendarReader.read(stream));
        return improvement.getItems().stream().filter(org.vsm.dsl.model.KeyResult.class::isInstance)
                .map(org.vsm.dsl.model.KeyResult.class::cast).filter(ObjectiveReader::isWhole).map(reader::keyResult).toList();
    }

    private static boolean isWhole(org.vsm.dsl.model.KeyResult result) {
        return result.getPromise() != null || result.getAmount() != null;
    }

    private KeyResult keyResult(org.vsm.dsl.model.KeyResult result) {
        org.vsm.dsl.model.Metric metric = result.getMetric();
        return new KeyResult(result.getTitle(), metric == null ? null : Metric.valueOf(metric.getKind().name()),
                metric == null ? Scope.WHOLE : ScopeReader.read(metric.getUntil(), metric.getTypes()), goal(result),
                result.getMeasurements().stream().filter(each -> each.getAmount() != null)
                        .map(each -> new KeyResult.Measurement(amount(each.getAmount()), each.getDate())).toList(),
                result);
    }

    private Goal goal(org.vsm.dsl.model.KeyResult result) {
        if (result.getPromise() != null) {
            return promises.goal(result.getPromise());
        }
        Amount amount = amount(result.getAmount());
        Goal.Direction direction = direction(result);
        if (result.getComparison() != Comparison.BY) {
            return new Goal.To(direction, amount);
        }
        if (result.isPoints()) {
            return new Goal.ByPoints(direction, amount.value());
        }
        return amount.unit() == Metric.Unit.RATIO ? new Goal.ByPercent(direction, amount.value()) : new Goal.ByAmount(direction, amount);
    }

    private static Goal.Direction direction(org.vsm.dsl.model.KeyResult result) {
        boolean falls = result.getDirection() == Direction.NONE
                ? result.getComparison() == Comparison.AT_MOST : result.getDirection() == Direction.FALLS;
        return falls ? Goal.Direction.FALLS : Goal.Direction.RISES;
    }

    private Amount amount(org.vsm.dsl.model.Amount amount) {
        if (amount.getPercent() != null) {
            return new Amount(Shares.of(amount.getPercent()).doubleValue(), Metric.Unit.RATIO, null);
        }
        if (amount.getDuration() != null) {
            return new Amount(durations.seconds(amount.getDuration()), Metric.Unit.SECONDS, null);
        }
        if (amount.getMoney() != null) {
            return new Amount(amount.getMoney().getAmount().doubleValue(), Metric.Unit.MONEY, Currencies.letters(amount.getMoney()));
        }
        return new Amount(amount.getNumber() == null ? 0 : amount.getNumber().doubleValue(), Metric.Unit.NUMBER, null);
    }
}
