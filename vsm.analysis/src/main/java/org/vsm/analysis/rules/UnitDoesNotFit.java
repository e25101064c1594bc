package org.vsm.analysis.rules;

import java.util.List;
import java.util.stream.Stream;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.objectives.Amount;
import org.vsm.analysis.objectives.Goal;
import org.vsm.analysis.objectives.KeyResult;
import org.vsm.analysis.objectives.Metric.Unit;
import org.vsm.analysis.objectives.Objective;

/** A target or measurement in a unit that its metric is not in, such as a lead time in euros. */
final class UnitDoesNotFit {
    static final String CODE = "unit-does-not-fit";

    private UnitDoesNotFit() {
    }

    /** In the order of the text. */
    static List<Finding> check(List<Objective> objectives) {
        return objectives.stream().flatMap(objective -> objective.keyResults().stream())
                .filter(result -> result.metric() != null && !fits(result))
                .map(result -> Finding.error(result.origin(), CODE, result.metric().code())).toList();
    }

    private static boolean fits(KeyResult result) {
        Unit unit = result.metric().unit();
        if (result.goal() instanceof Goal.ByPoints && unit != Unit.RATIO) {
            return false;
        }
        return Stream.concat(goal(result.goal()), result.measurements().stream().map(KeyResult.Measurement::amount))
                .allMatch(amount -> amount.unit() == unit);
    }

    private static Stream<Amount> goal(Goal goal) {
        if (goal instanceof Goal.To to) {
            return Stream.of(to.amount());
        }
        return goal instanceof Goal.ByAmount by ? Stream.of(by.amount()) : Stream.empty();
    }
}
