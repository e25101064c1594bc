package org.vsm.analysis.objectives;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.figures.TypeFigures;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.TimeUntil;
import org.vsm.analysis.objectives.Goal.Direction;
import org.vsm.analysis.objectives.KeyResult.Measurement;
import org.vsm.analysis.objectives.KeyResultScore.MeasuredScore;

/**
 * Scores key results: 1 if the value meets the target; else how much of the way from the baseline to the target has been
 * made, 0 to 1; 0 if the baseline is unknown, met the target already or equals it.
 */
public final class Scoring {
    private static final double SAME = 1e-9;

    private final StateFigures baseline;

    /** With the first state as the baseline. */
    public Scoring(StateFigures baseline) {
        this.baseline = baseline;
    }

    /** The scores of a state, in the order of the objectives. */
    public List<ObjectiveScore> scores(List<Objective> objectives, StateFigures state) {
        return objectives.stream().map(objective -> {
            List<KeyResultScore> scores = objective.keyResults().stream().map(result -> score(result, state)).toList();
            return new ObjectiveScore(objective, mean(scores, KeyResultScore::score), mean(scores, KeyResultScore::measuredScore), scores);
        }).toList();
    }

    private static Double mean(List<KeyResultScore> scores, Function<KeyResultScore, Double> score) {
        List<Double> known = scores.stream().map(score).filter(Objects::nonNull).toList();
        return known.isEmpty() ? null : Double.valueOf(known.stream().mapToDouble(value -> value).sum() / known.size());
    }

    /** The score of one key result. */
    public KeyResultScore score(KeyResult result, StateFigures state) {
        Double before = value(result, baseline);
        Double target = target(result, before);
        Double now = value(result, state);
        Direction direction = direction(result.goal());
        List<MeasuredScore> history = result.measurements().stream().sorted(Comparator.comparing(Measurement::date))
                .map(each -> new MeasuredScore(each.date(), each.amount().value(), score(direction, before, target, each.amount().value()))).toList();
        MeasuredScore latest = history.isEmpty() ? null : history.get(history.size() - 1);
        return new KeyResultScore(result, before, target, now, score(direction, before, target, now),
                target == null || now == null ? null : Boolean.valueOf(meets(direction, now, target)),
                latest == null ? null : Double.valueOf(latest.value()), latest == null ? null : latest.on(),
                latest == null ? null : latest.score(), history, currency(result, state.cost()));
    }

    private static Direction direction(Goal goal) {
        if (goal instanceof Goal.ByPercent by) {
            return by.direction();
        }
        if (goal instanceof Goal.ByPoints by) {
            return by.direction();
        }
        if (goal instanceof Goal.ByAmount by) {
            return by.direction();
        }
        return goal instanceof Goal.To to ? to.direction() : Direction.RISES;
    }

    private static Double target(KeyResult result, Double before) {
        if (result.goal() instanceof Goal.To to) {
            return fits(result.metric(), to.amount()) ? Double.valueOf(to.amount().value()) : null;
        }
        if (result.goal() instanceof Goal.Promise promise) {
            return promise.share();
        }
        if (before == null) {
            return null;
        }
        if (result.goal() instanceof Goal.ByPercent by) {
            return before * (1 + sign(by.direction()) * by.percent());
        }
        if (result.goal() instanceof Goal.ByPoints by) {
            return before + sign(by.direction()) * by.points() / 100;
        }
        Goal.ByAmount by = (Goal.ByAmount) result.goal();
        return fits(result.metric(), by.amount()) ? Double.valueOf(before + sign(by.direction()) * by.amount().value()) : null;
    }

    /** Measured by hand, anything fits. */
    private static boolean fits(Metric metric, Amount amount) {
        return metric == null || metric.unit() == amount.unit();
    }

    private static int sign(Direction direction) {
        return direction == Direction.RISES ? 1 : -1;
    }

    private static Double score(Direction direction, Double before, Double target, Double now) {
        if (target == null || now == null) {
            return null;
        }
        if (meets(direction, now, target)) {
            return 1.0;
        }
        if (before == null || meets(direction, before, target)) {
            return 0.0;
        }
        return Math.max(0, Math.min(1, (now - before) / (target - before)));
    }

    /** Equal within rounding meets. */
    private static boolean meets(Direction direction, double value, double target) {
        double slack = SAME * Math.max(Math.abs(value), Math.abs(target));
        return direction == Direction.RISES ? value >= target - slack : value <= target + slack;
    }

    /** The value of a key result's metric in a state; null where it is unknown or not computed. */
    static Double value(KeyResult result, StateFigures state) {
        if (result.metric() == null) {
            return null;
        }
        PassageFigures passage = state.passage();
        return switch (result.metric()) {
            case LEAD_TIME -> leadTime(result, state);
            case PROCESS_TIME -> passage.processTime();
            case WAIT_TIME -> passage.waitTime();
            case FLOW_EFFICIENCY -> passage.flowEfficiency();
            case VALUE_ADDED_RATIO -> passage.valueAddedRatio();
            case ROLLED_COMPLETE_ACCURATE -> passage.rolledCompleteAccurate();
            case HANDOFFS -> passage.handoffs();
            case STEPS -> (double) passage.steps().total();
            case REWORK -> passage.rework().returns();
            case LEAVERS -> passage.leavers();
            case COST -> cost(result, state.cost());
            case WIP -> passage.wip();
            case UTILISATION -> state.highestUtilisation();
        };
    }

    private static Double cost(KeyResult result, Map<String, Double> cost) {
        String currency = currency(result, cost);
        return currency == null ? null : cost.get(currency);
    }

    private static String currency(KeyResult result, Map<String, Double> cost) {
        Amount amount = result.goal() instanceof Goal.To to ? to.amount() : result.goal() instanceof Goal.ByAmount by ? by.amount() : null;
        if (amount != null && amount.currency() != null) {
            return amount.currency();
        }
        return result.metric() == Metric.COST && cost.size() == 1 ? cost.keySet().iterator().next() : null;
    }

    private static Double leadTime(KeyResult result, StateFigures state) {
        Scope scope = result.scope();
        if (scope.until() != null) {
            SolvedFlow solved = SolvedFlow.of(FlowGraph.of(state.flow()), Reading.Rework.KEPT);
            boolean there = solved.graph().starts().containsKey(scope.until().name());
            return there ? new TimeUntil(solved, scope.until().name()).seconds(scope.typeNames()) : null;
        }
        if (scope.types().isEmpty()) {
            return state.passage().leadTime();
        }
        double sum = 0;
        double delivered = 0;
        for (TypeFigures type : state.types()) {
            double weight = scope.typeNames().contains(type.name()) ? type.share() * type.passage().delivered() : 0;
            sum += weight * type.passage().leadTime();
            delivered += weight;
        }
        return delivered > 0 ? Double.valueOf(sum / delivered) : null;
    }
}
