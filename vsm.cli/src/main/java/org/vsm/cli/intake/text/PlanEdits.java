package org.vsm.cli.intake.text;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.dsl.model.Amount;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.ImprovementDue;
import org.vsm.dsl.model.KeyResult;
import org.vsm.dsl.model.Measurement;
import org.vsm.dsl.model.Metric;
import org.vsm.dsl.model.Money;
import org.vsm.dsl.model.VsmPackage.Literals;

/** Due days and decisions of improvements; goals and measured values of key results. */
public final class PlanEdits {
    private final ModelText text;
    private final Amounts amounts;
    private final Map<InputKey, Object> wanted;
    private final Set<KeyResult> done = new HashSet<>();

    /** @param wanted all of them as they are in the workbook, with status as the keywords of the text */
    public PlanEdits(ModelText text, Amounts amounts, Map<InputKey, Object> wanted) {
        this.text = text;
        this.amounts = amounts;
        this.wanted = wanted;
    }

    /** Takes one over; tells why that cannot be done, or null. */
    public Refusal take(InputChange change) {
        InputKey key = change.input().key();
        Object origin = change.input().origin();
        if (origin instanceof Improvement improvement && text.holds(improvement)) {
            return improvement(improvement, key, change);
        }
        if (!(origin instanceof KeyResult result) || !text.holds(result)) {
            return Refusal.OTHER_FILE;
        }
        if (key.attribute() != Attribute.GOAL) {
            return done.add(result) ? measured(result, (Double) wanted.get(InputKey.of(key.of(), Attribute.MEASURED)),
                    (Double) wanted.get(InputKey.of(key.of(), Attribute.MEASURED_ON))) : null;
        }
        return change.number() == null ? Refusal.EMPTY : goal(result, change.number());
    }

    private Refusal improvement(Improvement improvement, InputKey key, InputChange change) {
        if (change.after() == null) {
            return Refusal.EMPTY;
        }
        if (key.attribute() == Attribute.STATUS) {
            text.addItem(improvement, "status " + wanted.get(key));
            return null;
        }
        String day = day(change.number()).toString();
        List<ImprovementDue> due = improvement.getItems().stream().filter(ImprovementDue.class::isInstance).map(ImprovementDue.class::cast).toList();
        if (due.isEmpty()) {
            text.addItem(improvement, "due " + day);
        } else {
            text.replace(due.get(due.size() - 1), Literals.IMPROVEMENT_DUE__DATE, day);
        }
        return null;
    }

    private static LocalDate day(double number) {
        return DateUtil.getLocalDateTime(number).toLocalDate();
    }

    private Refusal goal(KeyResult result, double value) {
        if (result.getPromise() != null) {
            text.replace(result.getPromise().getPercent(), Literals.PERCENT__VALUE, amounts.percent(value));
            return null;
        }
        return write(result.getAmount(), value);
    }

    /** Another number in the same kind of amount. */
    private Refusal write(Amount amount, double value) {
        if (amount.getPercent() != null) {
            text.replace(amount.getPercent(), Literals.PERCENT__VALUE, amounts.percent(value));
        } else if (amount.getDuration() != null) {
            text.replace(amount.getDuration(), amounts.duration(amounts.seconds(value), amount.getDuration()));
        } else if (amount.getMoney() != null) {
            text.replace(amount.getMoney(), Literals.MONEY__AMOUNT, amounts.number(value));
        } else {
            text.replace(amount, Literals.AMOUNT__NUMBER, amounts.number(value));
        }
        return null;
    }

    /**
     * A value that was measured: of the day that the text knows, or of another one.
     *
     * @param value as it stands in the cell
     * @param day   null where the cell is empty
     */
    private Refusal measured(KeyResult result, Double value, Double day) {
        if (!text.holds(result)) {
            return Refusal.OTHER_FILE;
        }
        if (value == null || day == null) {
            return Refusal.EMPTY;
        }
        List<Measurement> known = result.getMeasurements();
        Measurement last = known.isEmpty() ? null : known.get(known.size() - 1);
        if (last != null && day(day).equals(last.getDate())) {
            return write(last.getAmount(), value);
        }
        String amount = amount(result, value);
        if (amount == null) {
            return Refusal.SEVERAL;
        }
        text.append(result, (last == null ? " measured " : ", ") + amount + " on " + day(day));
        return null;
    }

    /** What people measure by hand is in the unit of the goal. */
    private String like(Amount goal, double value) {
        if (goal.getPercent() != null) {
            return amounts.percent(value) + " %";
        }
        if (goal.getDuration() != null) {
            return amounts.duration(amounts.seconds(value), goal.getDuration());
        }
        String currency = goal.getMoney() == null ? "" : " " + ModelText.written(goal.getMoney(), Literals.MONEY__CURRENCY);
        return amounts.number(value) + currency;
    }

    /** The value as the text writes it; null where nobody can say in which currency it is. */
    private String amount(KeyResult result, double value) {
        Metric metric = result.getMetric();
        if (result.getPromise() != null) {
            return amounts.percent(value) + " %";
        }
        if (metric == null) {
            return like(result.getAmount(), value);
        }
        return switch (metric.getKind()) {
            case LEAD_TIME, PROCESS_TIME, WAIT_TIME -> amounts.duration(amounts.seconds(value));
            case FLOW_EFFICIENCY, VALUE_ADDED_RATIO, ROLLED_COMPLETE_ACCURATE, LEAVERS, UTILISATION -> amounts.percent(value) + " %";
            case COST -> currency(result) == null ? null : amounts.number(value) + " " + currency(result);
            default -> amounts.number(value);
        };
    }

    /** That of the goal, else the only one of the file; null where there are none or several. */
    private static String currency(KeyResult result) {
        Money goal = result.getAmount().getMoney();
        if (goal != null) {
            return ModelText.written(goal, Literals.MONEY__CURRENCY);
        }
        Set<String> all = new HashSet<>();
        EcoreUtil.<EObject>getAllContents(EcoreUtil.getRootContainer(result), false).forEachRemaining(each -> {
            if (each instanceof Money money) {
                all.add(ModelText.written(money, Literals.MONEY__CURRENCY));
            }
        });
        return all.size() == 1 ? all.iterator().next() : null;
    }
}
