package org.vsm.analysis.explain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.attribution.Attribution.Pair;
import org.vsm.analysis.attribution.Coalitions;
import org.vsm.analysis.attribution.Player;
import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.explain.state.Explaining;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.ObjectiveScore;
import org.vsm.analysis.objectives.Scoring;

/** Improvements together: pairs that help or hinder each other, and the smallest sets that meet the key results. */
final class TogetherTerms {

    private final CoalitionTerms terms;
    private final Coalitions coalitions;
    private final Comparison comparison;

    TogetherTerms(CoalitionTerms terms, Coalitions coalitions, Comparison comparison) {
        this.terms = terms;
        this.coalitions = coalitions;
        this.comparison = comparison;
    }

    void add(Catalogue catalogue, Pair pair, List<Contribution> contributions) {
        String first = ContributionTerms.nameOf(pair.first());
        String second = ContributionTerms.nameOf(pair.second());
        FigureName name = name("together", first, second);
        catalogue.add(name, () -> together(name, pair, contributions));
        catalogue.alsoAs(name("together", second, first).path(), name);
    }

    /** Of two improvements, which stand side by side in the path. */
    private static FigureName name(String which, String first, String second) {
        return FigureName.of("pairs." + which, first, second).at("pairs." + first + "." + second + "." + which);
    }

    /** What both save less what each of them saves alone. */
    private Explanation together(FigureName name, Pair pair, List<Contribution> contributions) {
        Set<Player> pairOf = Set.of(pair.first(), pair.second());
        Explanation both = terms.saved(name("both", name.names().get(0), name.names().get(1)), name.names(), terms.saved(Set.of(), pairOf), pairOf);
        return new Explanation(name, pair.together(), Combination.DIFFERENCE, List.of(Term.of(both.name(), both.value()),
                alone(pair.first(), contributions), alone(pair.second(), contributions)), List.of(both), List.of());
    }

    private static Term alone(Player player, List<Contribution> contributions) {
        double alone = contributions.stream().filter(each -> each.player() == player).findFirst().orElseThrow().alone();
        return Term.of(FigureName.of("improvements.alone", ContributionTerms.nameOf(player)), alone);
    }

    /**
     * Adds a smallest set.
     *
     * @param number from 1
     */
    void add(Catalogue catalogue, int number, Set<Player> set) {
        FigureName name = FigureName.of("enough", Integer.toString(number));
        catalogue.add(name, () -> enough(name, set));
    }

    /** Its members, and every key result that can be judged if only these are made. */
    private Explanation enough(FigureName name, Set<Player> set) {
        List<Term> members = set.stream().map(each -> new Term(new Subject.OfImprovements(List.of(ContributionTerms.nameOf(each))), null,
                List.of(Factor.of(Quantity.TIMES, 1, each.origin())))).toList();
        StateFigures only = FlowAnalysis.of(coalitions.flow(set));
        List<ObjectiveScore> scores = new Scoring(comparison.from()).scores(comparison.objectives().stream().map(ObjectiveScore::objective).toList(), only);
        List<KeyResultScore> results = scores.stream().flatMap(objective -> objective.keyResults().stream()).toList();
        ComparedFigures figures = new ComparedFigures(comparison.from().flow(), only.flow());
        Explaining with = new Explaining(only.flow());
        List<Explanation> parts = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).met() != null) {
                KeyResultTerms result = KeyResultTerms.ofObjective(i + 1, results.get(i), figures);
                Explanation value = result.value();
                parts.add(value);
                value.terms().stream().filter(term -> term.subject() instanceof Subject.OfFigure)
                        .forEach(term -> with.of(((Subject.OfFigure) term.subject()).name().path()).ifPresent(parts::add));
                parts.add(result.target());
            }
        }
        return new Explanation(name, (double) set.size(), Combination.COUNT, members, parts, List.of());
    }
}
