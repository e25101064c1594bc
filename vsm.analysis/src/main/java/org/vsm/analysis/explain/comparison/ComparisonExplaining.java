package org.vsm.analysis.explain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.attribution.Coalitions;
import org.vsm.analysis.attribution.Player;
import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Explanations;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.explain.state.MetricOfKeyResult.FigureOfState;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.Bottlenecks.Reason;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.ObjectiveScore;

/** Explains every number of a comparison: differences, what improvements contribute, alone and together, key results and scores. */
public final class ComparisonExplaining {

    private final Catalogue catalogue = new Catalogue();

    private ComparisonExplaining() {
    }

    /** Objectives alone: of a state that there is no other one beside, so that nothing but them is compared. */
    public static ComparisonExplaining ofObjectives(Comparison comparison) {
        ComparisonExplaining explaining = new ComparisonExplaining();
        explaining.addKeyResults(comparison, new ComparedFigures(comparison));
        return explaining;
    }

    /** The figures of two states side by side. */
    public ComparisonExplaining(Comparison comparison) {
        ComparedFigures states = new ComparedFigures(comparison);
        MetricTerms metrics = new MetricTerms(comparison, states);
        comparison.metrics().forEach(metric -> metrics.addTo(catalogue, metric));
        ChangeTerms changes = new ChangeTerms(catalogue);
        comparison.elements().forEach(changes::add);
        comparison.context().forEach(changes::add);
        comparison.bottlenecks().forEach(move -> {
            addBottleneck("from", move.question(), move.from(), states::before);
            addBottleneck("to", move.question(), move.to(), states::after);
        });
        addKeyResults(comparison, states);
    }

    private void addBottleneck(String which, String question, Bottleneck found, FigureOfState state) {
        String path = "bottlenecks." + question;
        boolean isShare = found != null && found.reason() == Reason.LOWEST_COMPLETE_ACCURATE;
        FigureName name = FigureName.of("metrics." + which, path).in(isShare ? path + ".completeAccurate" : path).at(path + "." + which + "Value");
        catalogue.add(name, () -> state.of(name, path, found == null ? null : Double.valueOf(found.value())));
    }

    /**
     * The same with the improvements that lie between the states.
     *
     * @param enough the smallest sets that meet the key results
     */
    public ComparisonExplaining(Comparison comparison, Attribution attribution, List<Set<Player>> enough, Coalitions coalitions) {
        this(comparison);
        CoalitionTerms terms = new CoalitionTerms(coalitions);
        List<Player> playing = attribution.contributions().stream().map(Contribution::player).toList();
        List<Contribution> all = new ArrayList<>(attribution.contributions());
        all.addAll(attribution.rejected());
        all.forEach(each -> new ContributionTerms(terms, playing, each).addTo(catalogue));
        TogetherTerms together = new TogetherTerms(terms, coalitions, comparison);
        attribution.pairs().forEach(pair -> together.add(catalogue, pair, attribution.contributions()));
        for (int i = 0; i < enough.size(); i++) {
            together.add(catalogue, i + 1, enough.get(i));
        }
    }

    /** Key results are numbered through all objectives; within its objective each has a number of its own as well. */
    private void addKeyResults(Comparison comparison, ComparedFigures states) {
        int number = 0;
        for (ObjectiveScore objective : comparison.objectives()) {
            List<KeyResultTerms> own = new ArrayList<>();
            for (KeyResultScore score : objective.keyResults()) {
                KeyResultTerms terms = KeyResultTerms.ofObjective(++number, score, states);
                terms.addTo(catalogue);
                terms.addHistoryTo(catalogue);
                own.add(terms);
            }
            add(objective, own, "score", objective.score(), KeyResultScore::score);
            add(objective, own, "measuredScore", objective.measuredScore(), KeyResultScore::measuredScore);
        }
        addCounts(comparison.objectives());
    }

    /** The mean of the key results that can be judged. */
    private void add(ObjectiveScore objective, List<KeyResultTerms> results, String which, Double value, Function<KeyResultScore, Double> score) {
        FigureName name = FigureName.of("objectives." + which, objective.objective().name()).in("objectives.score");
        List<Term> terms = new ArrayList<>();
        long judged = objective.keyResults().stream().map(score).filter(Objects::nonNull).count();
        for (int i = 0; i < results.size(); i++) {
            KeyResultScore each = objective.keyResults().get(i);
            if (score.apply(each) != null) {
                terms.add(new Term(new Subject.OfFigure(results.get(i).score(which)), null, List.of(
                        Factor.of(Quantity.SHARE, score.apply(each), each.keyResult().origin()), Factor.of(Quantity.KEY_RESULTS, judged).dividing())));
            }
        }
        catalogue.add(name, () -> new Explanation(name, value, Combination.SUM, terms));
    }

    /** A portfolio counts them. */
    private void addCounts(List<ObjectiveScore> objectives) {
        List<KeyResultScore> results = objectives.stream().flatMap(each -> each.keyResults().stream()).toList();
        count("objectives", objectives.stream().map(each -> counted(FigureName.of("objectives", each.objective().name()), each.objective().origin())).toList());
        count("keyResults", counted(results, result -> true));
        count("judged", counted(results, result -> result.met() != null));
        count("met", counted(results, result -> Boolean.TRUE.equals(result.met())));
    }

    private static List<Term> counted(List<KeyResultScore> results, Predicate<KeyResultScore> which) {
        return IntStream.range(0, results.size()).filter(i -> which.test(results.get(i)))
                .mapToObj(i -> counted(FigureName.of("keyResults.score", Integer.toString(i + 1)), results.get(i).keyResult().origin())).toList();
    }

    private static Term counted(FigureName name, Object origin) {
        return new Term(new Subject.OfFigure(name), null, List.of(Factor.of(Quantity.TIMES, 1, origin)));
    }

    private void count(String kind, List<Term> terms) {
        FigureName name = FigureName.of(kind);
        catalogue.add(name, () -> new Explanation(name, (double) terms.size(), Combination.COUNT, terms));
    }

    /** All of them. */
    public Explanations all() {
        return catalogue;
    }
}
