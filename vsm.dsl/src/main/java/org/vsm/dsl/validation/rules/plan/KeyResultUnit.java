package org.vsm.dsl.validation.rules.plan;

import java.util.Locale;
import java.util.Set;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.Amount;
import org.vsm.dsl.model.Comparison;
import org.vsm.dsl.model.KeyResult;
import org.vsm.dsl.model.Measurement;
import org.vsm.dsl.model.MetricKind;
import org.vsm.dsl.model.VsmPackage.Literals;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** The target of a key result, and what was measured of it, have the unit of the figure. */
public final class KeyResultUnit extends TextRule<KeyResult> {

    public static final String CODE = "key-result-unit";

    private enum Unit { TIME, SHARE, NUMBER, MONEY }

    private static final Set<MetricKind> TIMES = Set.of(MetricKind.LEAD_TIME, MetricKind.PROCESS_TIME, MetricKind.WAIT_TIME);
    private static final Set<MetricKind> NUMBERS = Set.of(MetricKind.HANDOFFS, MetricKind.STEPS, MetricKind.REWORK, MetricKind.WIP);

    public KeyResultUnit() {
        super(CODE, KeyResult.class);
    }

    @Override
    protected void check(KeyResult result, Findings findings) {
        Unit unit = unitOf(result);
        if (result.getAmount() != null && unit != null && !fits(result, unit)) {
            findings.add(Finding.at(result).in(Literals.KEY_RESULT__AMOUNT).saying(wanted(unit)));
        }
        for (Measurement each : result.getMeasurements()) {
            if (unit != null && unitOf(each.getAmount()) != unit) {
                findings.add(Finding.at(each).in(Literals.MEASUREMENT__AMOUNT).saying(wanted(unit)));
            }
        }
    }

    private static boolean fits(KeyResult result, Unit unit) {
        Amount amount = result.getAmount();
        if (result.isPoints()) {
            return unit == Unit.SHARE;
        }
        boolean relative = result.getComparison() == Comparison.BY && amount.getPercent() != null;
        return relative || unitOf(amount) == unit;
    }

    private static Message wanted(Unit unit) {
        return Message.of("rules." + CODE + "." + unit.name().toLowerCase(Locale.ROOT));
    }

    /** The unit of the figure; of one measured by hand, that of its target; null where nobody can tell. */
    private static Unit unitOf(KeyResult result) {
        if (result.getPromise() != null) {
            return Unit.SHARE;
        }
        if (result.getMetric() == null) {
            boolean relative = result.getComparison() == Comparison.BY && result.getAmount().getPercent() != null;
            return result.isPoints() ? Unit.SHARE : relative ? null : unitOf(result.getAmount());
        }
        MetricKind kind = result.getMetric().getKind();
        return TIMES.contains(kind) ? Unit.TIME : NUMBERS.contains(kind) ? Unit.NUMBER : kind == MetricKind.COST ? Unit.MONEY : Unit.SHARE;
    }

    private static Unit unitOf(Amount amount) {
        if (amount.getDuration() != null) {
            return Unit.TIME;
        }
        if (amount.getPercent() != null) {
            return Unit.SHARE;
        }
        return amount.getMoney() != null ? Unit.MONEY : Unit.NUMBER;
    }
}
