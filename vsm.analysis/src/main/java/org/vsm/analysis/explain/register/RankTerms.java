package org.vsm.analysis.explain.register;

import java.util.Comparator;
import java.util.List;

import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.plan.Assessment;
import org.vsm.analysis.plan.Plan;

/** The rank of an improvement: how many are at least as good by the one rule, itself included. */
final class RankTerms {

    private final ImprovementKeys keys;
    private final List<Assessment> ranked;

    RankTerms(Plan plan, ImprovementKeys keys) {
        this.keys = keys;
        this.ranked = plan.entries().stream().filter(each -> each.rank() > 0).sorted(Comparator.comparingInt(Assessment::rank)).toList();
    }

    Explanation rank(FigureName name, Assessment entry) {
        List<Term> terms = ranked.subList(0, entry.rank()).stream().map(each -> keys.term(each.improvement(), measure(each))).toList();
        return new Explanation(name, (double) entry.rank(), Combination.COUNT, terms);
    }

    /** What it is ranked by. */
    private static Factor measure(Assessment entry) {
        Contribution contribution = entry.contribution();
        Object origin = entry.improvement().origin();
        if (contribution == null) {
            return Factor.of(Quantity.TIMES, 1, origin);
        }
        if (contribution.gainPerEffortHour() != null) {
            return Factor.of(Quantity.SAVED_PER_HOUR, contribution.gainPerEffortHour(), origin);
        }
        return contribution.gainPerMoney().size() == 1
                ? Factor.of(Quantity.SAVED_PER_MONEY, contribution.gainPerMoney().values().iterator().next(), origin)
                : Factor.of(Quantity.TIME_SAVED, contribution.leadTimeSaved(), origin);
    }
}
