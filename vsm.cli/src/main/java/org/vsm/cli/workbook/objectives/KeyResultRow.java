package org.vsm.cli.workbook.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.objectives.Amount;
import org.vsm.analysis.objectives.Goal;
import org.vsm.analysis.objectives.Goal.Direction;
import org.vsm.analysis.objectives.KeyResult;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.Metric;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.sheet.Words;
import org.vsm.cli.workbook.state.StateSheet;
import org.vsm.cli.workbook.state.StateSheet.Figure;
import org.vsm.cli.workbook.state.StateSheet.TypeCells;

/** How the cells of a key result follow from each other. */
final class KeyResultRow {
    private static final double SAME = 1e-9;
    private static final int POINTS = 100;

    private final KeyResult result;
    private final CellUnit unit;
    private final Words words;
    private final StateSheet baseline;

    /** @param baseline the sheet of the state that values are compared with */
    KeyResultRow(KeyResult result, StateSheet baseline, CellUnit unit, Words words) {
        this.result = result;
        this.baseline = baseline;
        this.unit = unit;
        this.words = words;
    }

    /** What the values of the key result are in. */
    private Metric.Unit unitOfValues() {
        Amount amount = amountOfGoal();
        if (result.goal() instanceof Goal.Promise) {
            return Metric.Unit.RATIO;
        }
        return result.metric() != null ? result.metric().unit() : amount == null ? Metric.Unit.NUMBER : amount.unit();
    }

    private Amount amountOfGoal() {
        return result.goal() instanceof Goal.To to ? to.amount() : result.goal() instanceof Goal.ByAmount by ? by.amount() : null;
    }

    /** The number format of the values. */
    String format() {
        return switch (unitOfValues()) {
            case SECONDS -> unit.format(words);
            case RATIO -> "0.0%";
            case MONEY -> money();
            default -> "#,##0.00";
        };
    }

    /** Per cent of a cost have its currency. */
    private String money() {
        Figure cost = baseline.figures().get(name(baseline));
        if (cost != null) {
            return cost.format();
        }
        Amount amount = amountOfGoal();
        return StateSheet.money(amount == null ? null : amount.currency());
    }

    /** A value in the unit of the cells; null stays null. */
    Double inCells(Double value) {
        return value == null || unitOfValues() != Metric.Unit.SECONDS ? value : unit.of(value);
    }

    /** The number of the goal: what people may change. */
    Double goal() {
        if (result.goal() instanceof Goal.ByPercent by) {
            return by.percent();
        }
        if (result.goal() instanceof Goal.ByPoints by) {
            return by.points();
        }
        if (result.goal() instanceof Goal.Promise promise) {
            return promise.share();
        }
        return inCells(amountOfGoal().value());
    }

    /** The number format of the goal's number. */
    String goalFormat() {
        if (result.goal() instanceof Goal.ByPercent) {
            return "0.0%";
        }
        return result.goal() instanceof Goal.ByPoints ? "0.0\" " + words.text("comparison.points") + "\"" : format();
    }

    /** Whether the target follows from the baseline. */
    boolean isRelative() {
        return !(result.goal() instanceof Goal.To || result.goal() instanceof Goal.Promise);
    }

    /** The target, from the goal's number and the baseline. */
    Expr target(Expr goal, Expr baseline) {
        if (!isRelative()) {
            return goal;
        }
        if (result.goal() instanceof Goal.ByPercent) {
            return baseline.times(moved(Expr.ONE, goal));
        }
        return moved(baseline, result.goal() instanceof Goal.ByPoints ? goal.over(Expr.number(POINTS)) : goal);
    }

    private Expr moved(Expr from, Expr by) {
        return direction() == Direction.RISES ? from.plus(by) : from.minus(by);
    }

    private Direction direction() {
        if (result.goal() instanceof Goal.ByPercent by) {
            return by.direction();
        }
        if (result.goal() instanceof Goal.ByPoints by) {
            return by.direction();
        }
        if (result.goal() instanceof Goal.ByAmount by) {
            return by.direction();
        }
        return result.goal() instanceof Goal.To to ? to.direction() : Direction.RISES;
    }

    /** Where the value stands in the sheet of a state; null where it stands nowhere. */
    Expr value(StateSheet sheet) {
        if (result.metric() == null || result.scope().until() != null) {
            return null;
        }
        if (!result.scope().types().isEmpty()) {
            return ofTypes(sheet);
        }
        Figure figure = sheet.figures().get(name(sheet));
        return figure == null ? null : figure.cell().ref();
    }

    private String name(StateSheet sheet) {
        if (result.metric() != Metric.COST) {
            return result.metric().code();
        }
        String currency = amountOfGoal() == null ? null : amountOfGoal().currency();
        List<String> costs = sheet.figures().keySet().stream().filter(name -> name.startsWith("cost.")).toList();
        return currency != null ? "cost." + currency : costs.size() == 1 ? costs.get(0) : "";
    }

    private Expr ofTypes(StateSheet sheet) {
        List<Expr> times = new ArrayList<>();
        List<Expr> weights = new ArrayList<>();
        for (Map.Entry<String, TypeCells> type : sheet.types().entrySet()) {
            if (result.scope().typeNames().contains(type.getKey())) {
                times.add(type.getValue().weight().ref().times(type.getValue().leadTime().ref()));
                weights.add(type.getValue().weight().ref());
            }
        }
        return times.isEmpty() ? null : Expr.sum(times).overOrZero(Expr.sum(weights));
    }

    /** Whether a cell holds a number. */
    static Expr isKnown(Slot cell, Double now) {
        return Expr.call("ISNUMBER", now == null ? 0 : 1, cell.ref());
    }

    /** 1 where the value meets the target, else how much of the way from the baseline has been made. */
    Expr score(KeyResultScore score, Expr baseline, Expr target, Expr value) {
        Expr made = Expr.call("MAX", 0, Expr.ZERO, Expr.call("MIN", 0, Expr.ONE, value.minus(baseline).over(target.minus(baseline))));
        Expr onTheWay = Expr.either(meets(baseline, target), Expr.ZERO, made);
        Expr known = Expr.call("ISNUMBER", score.baseline() == null ? 0 : 1, baseline);
        return Expr.either(meets(value, target), Expr.ONE, Expr.either(known, onTheWay, Expr.ZERO));
    }

    /** Whether a value meets the target; equal within rounding does. */
    Expr meets(Expr value, Expr target) {
        Expr slack = Expr.number(SAME).times(Expr.call("MAX", 0, Expr.call("ABS", 0, value), Expr.call("ABS", 0, target)));
        return direction() == Direction.RISES ? value.isAtLeast(target.minus(slack)) : target.plus(slack).isAtLeast(value);
    }
}
