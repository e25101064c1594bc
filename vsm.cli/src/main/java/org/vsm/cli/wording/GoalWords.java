package org.vsm.cli.wording;

import java.util.Locale;

import org.vsm.analysis.objectives.Amount;
import org.vsm.analysis.objectives.Goal;
import org.vsm.analysis.objectives.Goal.Direction;
import org.vsm.analysis.objectives.KeyResult;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.Metric;
import org.vsm.analysis.objectives.Scope;

/** Says what a key result asks for, and writes its values. */
public final class GoalWords {

    private final Wording wording;
    private final Durations durations;
    private final Numerals numerals;

    public GoalWords(Wording wording, Durations durations) {
        this.wording = wording;
        this.durations = durations;
        this.numerals = wording.numerals();
    }

    /** The title, else what it asks for. */
    public String title(KeyResult result) {
        return result.title() == null ? goal(result) : result.title();
    }

    /** For instance {@code Lead time until Approve (Urgent) falls by 15 %}. */
    public String goal(KeyResult result) {
        if (result.goal() instanceof Goal.Promise promise) {
            return promise(promise);
        }
        String metric = result.metric() == null ? wording.text("goal.measured") : wording.text("figure." + result.metric().code());
        Scope.Part until = result.scope().until();
        String passage = until == null ? metric : wording.text("goal.until", metric, until.title());
        return of(passage, result.scope()) + " " + movement(result.goal());
    }

    private String promise(Goal.Promise promise) {
        String share = numerals.percent(promise.share());
        String within = durations.text(promise.within());
        Scope.Part until = promise.scope().until();
        return of(until == null ? wording.text("promises.within", share, within) : wording.text("promises.until", share, within, until.title()),
                promise.scope());
    }

    private static String of(String text, Scope scope) {
        return scope.types().isEmpty() ? text
                : text + " (" + String.join(", ", scope.types().stream().map(Scope.Part::title).toList()) + ")";
    }

    private String movement(Goal goal) {
        if (goal instanceof Goal.ByPercent by) {
            return by("goal.by", by.direction(), numerals.percent(by.percent()));
        }
        if (goal instanceof Goal.ByPoints by) {
            return by("goal.by", by.direction(), wording.points(numerals.rounded(by.points())));
        }
        if (goal instanceof Goal.ByAmount by) {
            return by("goal.by", by.direction(), amount(by.amount()));
        }
        Goal.To to = (Goal.To) goal;
        return by("goal.to", to.direction(), amount(to.amount()));
    }

    private String by(String key, Direction direction, String amount) {
        return wording.text(key + "." + direction.name().toLowerCase(Locale.ROOT), amount);
    }

    private String amount(Amount amount) {
        return value(amount.value(), amount.unit(), amount.currency());
    }

    /** A value of a key result: of its metric, or in the unit of its goal where it is measured by hand. */
    public String value(KeyResultScore score, Double value) {
        KeyResult result = score.keyResult();
        if (value == null) {
            return wording.unknown();
        }
        if (result.goal() instanceof Goal.Promise) {
            return numerals.percent(value);
        }
        Amount amount = result.goal().amountWritten();
        Metric.Unit unit = result.metric() != null ? result.metric().unit() : amount == null ? Metric.Unit.NUMBER : amount.unit();
        return value(value, unit, score.currency());
    }

    private String value(double value, Metric.Unit unit, String currency) {
        return switch (unit) {
            case SECONDS -> durations.text(value);
            case RATIO -> numerals.percent(value);
            case NUMBER -> numerals.rounded(value);
            case MONEY -> numerals.money(value, currency == null ? "" : currency).stripTrailing();
        };
    }
}
