package org.vsm.analysis.explain.comparison;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.explain.state.MetricOfKeyResult;
import org.vsm.analysis.objectives.Amount;
import org.vsm.analysis.objectives.Goal;
import org.vsm.analysis.objectives.KeyResult;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.KeyResultScore.MeasuredScore;
import org.vsm.analysis.objectives.Metric;

/** A key result: where it starts, where it should get, where it is and how far that is. */
public final class KeyResultTerms {

    private final String kind;
    private final String[] names;
    private final KeyResultScore score;
    private final KeyResult result;
    private final ComparedFigures states;
    private final String unit;

    private KeyResultTerms(String kind, String[] names, KeyResultScore score, ComparedFigures states) {
        this.kind = kind;
        this.names = names;
        this.score = score;
        this.result = score.keyResult();
        this.states = states;
        this.unit = unit(result);
    }

    /** @param number among the key results of all objectives, from 1 */
    static KeyResultTerms ofObjective(int number, KeyResultScore score, ComparedFigures states) {
        return new KeyResultTerms("keyResults.", new String[] {Integer.toString(number)}, score, states);
    }

    /** What an improvement is expected to bring. */
    public static KeyResultTerms ofImprovement(String improvement, int number, KeyResultScore score, ComparedFigures states) {
        return new KeyResultTerms("improvements.expected.", new String[] {improvement, Integer.toString(number)}, score, states);
    }

    public void addTo(Catalogue catalogue) {
        catalogue.add(name("baseline"), this::baseline);
        catalogue.add(name("target"), this::target);
        catalogue.add(name("value"), this::value);
        catalogue.add(score("score"), () -> scored(score("score"), score.score(), score.met(), value()));
        catalogue.add(name("measured"), () -> measured(name("measured"), score.measured()));
        catalogue.add(score("measuredScore"), () -> scored(score("measuredScore"), score.measuredScore(), score.measuredScore() == null ? null
                : Boolean.valueOf(score.measuredScore() == 1), measured(name("measured"), score.measured())));
    }

    /** Every value that was measured, with its score. */
    void addHistoryTo(Catalogue catalogue) {
        for (int i = 0; i < score.history().size(); i++) {
            MeasuredScore each = score.history().get(i);
            FigureName value = FigureName.of(kind + "measurements.value", names[0], Integer.toString(i + 1)).in(unit);
            FigureName scored = FigureName.of(kind + "measurements.score", names[0], Integer.toString(i + 1)).in("keyResults.score");
            catalogue.add(value, () -> measured(value, each.value()));
            catalogue.add(scored, () -> scored(scored, each.score(), each.score() == null ? null : Boolean.valueOf(each.score() == 1),
                    measured(value, each.value())));
        }
    }

    FigureName score(String which) {
        return FigureName.of(kind + which, names).in("keyResults.score");
    }

    private FigureName name(String which) {
        return FigureName.of(kind + which, names).in(unit);
    }

    /** A figure of the same unit: its metric, or what its goal is written in. */
    private static String unit(KeyResult result) {
        if (result.goal() instanceof Goal.Promise) {
            return Metric.FLOW_EFFICIENCY.code();
        }
        Amount amount = result.goal().amountWritten();
        Metric.Unit unit = result.metric() != null ? result.metric().unit() : amount == null ? Metric.Unit.NUMBER : amount.unit();
        return switch (unit) {
            case SECONDS -> Metric.LEAD_TIME.code();
            case RATIO -> Metric.FLOW_EFFICIENCY.code();
            case NUMBER -> Metric.WIP.code();
            case MONEY -> amount == null || amount.currency() == null ? Metric.COST.code() : Metric.COST.code() + "." + amount.currency();
        };
    }

    Explanation baseline() {
        return new MetricOfKeyResult(result, states.from()).explained(name("baseline"), score.baseline(), states::before);
    }

    Explanation value() {
        return new MetricOfKeyResult(result, states.to()).explained(name("value"), score.value(), states::after);
    }

    /** As written; or from the baseline by what is written. */
    Explanation target() {
        FigureName name = name("target");
        Double target = score.target();
        if (target == null) {
            return new Explanation(name, null, Combination.SUM, List.of());
        }
        if (result.goal() instanceof Goal.To || result.goal() instanceof Goal.Promise) {
            return ContributionTerms.written(name, target, result.origin());
        }
        Term baseline = Term.of(name("baseline"), score.baseline());
        if (result.goal() instanceof Goal.ByPercent by) {
            double share = by.direction() == Goal.Direction.RISES ? 1 + by.percent() : 1 - by.percent();
            return new Explanation(name, target, Combination.PRODUCT, List.of(baseline,
                    new Term(new Subject.OfFigure(FigureName.of("keyResults.shareOfBaseline")), null, List.of(Factor.of(Quantity.FIGURE, share, result.origin())))));
        }
        return new Explanation(name, target, Combination.SUM, List.of(baseline, new Term(new Subject.OfFigure(FigureName.of("keyResults.wanted").in(unit)), null,
                List.of(Factor.of(Quantity.FIGURE, target - score.baseline(), result.origin())))));
    }

    private Explanation measured(FigureName name, Double value) {
        return value == null ? new Explanation(name, null, Combination.SUM, List.of()) : ContributionTerms.written(name, value, result.origin());
    }

    /** 1 where the target is met; else the way made from the baseline / the way to the target; nothing where none was made. */
    private Explanation scored(FigureName name, Double scored, Boolean met, Explanation value) {
        if (scored == null) {
            return new Explanation(name, null, Combination.QUOTIENT, List.of());
        }
        List<Explanation> parts = new ArrayList<>(List.of(value, target()));
        if (Boolean.TRUE.equals(met) || scored == 0 || score.baseline() == null) {
            String fact = Boolean.TRUE.equals(met) ? "keyResults.met" : score.baseline() == null ? "keyResults.noBaseline" : "keyResults.noWay";
            parts.add(baseline());
            return new Explanation(name, scored, Combination.SUM, List.of(Term.of(FigureName.of(fact), scored)), parts, List.of());
        }
        Explanation baseline = baseline();
        parts.add(baseline);
        Explanation made = way("made", value, baseline);
        Explanation whole = way("whole", target(), baseline);
        return new Explanation(name, scored, Combination.QUOTIENT, List.of(Term.of(made.name(), made.value()),
                Term.of(whole.name(), whole.value())), List.of(made, whole, value, target(), baseline), List.of());
    }

    private Explanation way(String which, Explanation end, Explanation baseline) {
        return new Explanation(FigureName.of("keyResults.way." + which).in(unit), end.value() - baseline.value(), Combination.DIFFERENCE,
                List.of(Term.of(end.name(), end.value()), Term.of(baseline.name(), baseline.value())));
    }
}
