package org.vsm.analysis.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.ObjectiveScore;

/** Explains the figures of a comparison that neither state has: what improvements contribute, and scores of objectives. */
public final class ComparisonExplaining {

    /** How their paths are made, with a word in capitals for the name. */
    public static final List<String> PATTERNS = List.of("improvements.NAME.leadTimeSaved", "improvements.NAME.alone", "objectives.NAME.score");

    private final Catalogue catalogue = new Catalogue();
    private final double leadTime;

    /** @param attribution null where the later state is not built from the earlier one */
    public ComparisonExplaining(Comparison comparison, Attribution attribution) {
        this.leadTime = comparison.from().passage().leadTime();
        List<Contribution> contributions = new ArrayList<>();
        if (attribution != null) {
            contributions.addAll(attribution.contributions());
            contributions.addAll(attribution.rejected());
        }
        contributions.forEach(this::add);
        comparison.objectives().forEach(this::add);
    }

    private void add(Contribution contribution) {
        String of = contribution.player().name() == null ? FigureName.NONE : contribution.player().name();
        FigureName alone = FigureName.of("improvements.alone", of);
        catalogue.add(alone, () -> alone(alone, contribution));
        if (!contribution.player().rejected()) {
            FigureName saved = FigureName.of("improvements.leadTimeSaved", of);
            catalogue.add(saved, () -> saved(saved, contribution));
        }
    }

    private Explanation alone(FigureName name, Contribution contribution) {
        Double alone = contribution.alone();
        return new Explanation(name, alone, Combination.DIFFERENCE, alone == null ? List.of()
                : List.of(Solutions.figure(FigureName.of("leadTime"), leadTime), Solutions.figure(FigureName.of("leadTimeWithItAlone"), leadTime - alone)));
    }

    /** The mean over all places that it may have in the order of the improvements. */
    private static Explanation saved(FigureName name, Contribution contribution) {
        List<Double> savings = contribution.byPosition();
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < savings.size(); i++) {
            FigureName position = FigureName.of("improvements.position", Integer.toString(i + 1));
            terms.add(new Term(new Subject.OfFigure(position), null, List.of(Factor.of(Quantity.FIGURE, savings.get(i)),
                    Factor.of(Quantity.PLACES, savings.size()).dividing())));
        }
        return new Explanation(name, contribution.leadTimeSaved(), Combination.SUM, terms);
    }

    /** The mean of the key results that can be judged. */
    private void add(ObjectiveScore objective) {
        FigureName name = FigureName.of("objectives.score", objective.objective().name());
        List<KeyResultScore> judged = objective.keyResults().stream().filter(each -> Objects.nonNull(each.score())).toList();
        List<Term> terms = judged.stream().map(each -> new Term(new Subject.OfFigure(FigureName.of("keyResults.score", title(each))), null,
                List.of(Factor.of(Quantity.SHARE, each.score(), each.keyResult().origin()), Factor.of(Quantity.KEY_RESULTS, judged.size()).dividing()))).toList();
        catalogue.add(name, () -> new Explanation(name, objective.score(), Combination.SUM, terms));
    }

    private static String title(KeyResultScore score) {
        return score.keyResult().title() != null ? score.keyResult().title()
                : score.keyResult().metric() == null ? FigureName.NONE : score.keyResult().metric().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Paths of all figures, in the order of the text. */
    public List<String> figures() {
        return catalogue.paths();
    }

    /** How a figure comes about; empty where there is none of that path. */
    public Optional<Explanation> of(String path) {
        return catalogue.of(path);
    }
}
