package org.vsm.analysis.explain.register;

import java.util.List;

import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Explanations;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.explain.comparison.ComparedFigures;
import org.vsm.analysis.explain.comparison.KeyResultTerms;
import org.vsm.analysis.plan.Assessment;
import org.vsm.analysis.plan.Improvement;
import org.vsm.analysis.plan.ImprovementGroup;
import org.vsm.analysis.plan.Plan;
import org.vsm.analysis.plan.Plan.UntackledProblem;

/** Explains the figures of an improvement register: how well it is kept, what was left lying, ranks and expected effects. */
public final class PlanExplaining {

    private final Plan plan;
    private final ImprovementKeys keys;
    private final Catalogue catalogue = new Catalogue();

    /**
     * For a register.
     *
     * @param groups that it was put together from
     * @param state  whose improvements are meant where those of several states bear the same name; null: the first one
     */
    public PlanExplaining(Plan plan, List<ImprovementGroup> groups, String state) {
        this.plan = plan;
        this.keys = new ImprovementKeys(plan, state);
        new HealthTerms(plan, keys).addTo(catalogue);
        addAttention();
        RankTerms ranks = new RankTerms(plan, keys);
        for (Assessment entry : plan.entries()) {
            if (entry.rank() > 0) {
                FigureName rank = FigureName.of("improvements.rank", keys.of(entry.improvement()));
                catalogue.add(rank, () -> ranks.rank(rank, entry));
            }
            groups.stream().filter(group -> group.improvements().contains(entry.improvement()) && group.before() != null).findFirst()
                    .ifPresent(group -> addExpected(entry, group));
        }
    }

    private void addExpected(Assessment entry, ImprovementGroup group) {
        ComparedFigures states = new ComparedFigures(group.before().flow(), group.after().flow());
        for (int i = 0; i < entry.expected().size(); i++) {
            KeyResultTerms.ofImprovement(keys.of(entry.improvement()), i + 1, entry.expected().get(i), states).addTo(catalogue);
        }
    }

    private void addAttention() {
        List<Improvement> open = plan.entries().stream().map(Assessment::improvement).filter(each -> each.status().isOpen()).toList();
        count("openImprovements", open);
        count("attention.overdue", plan.attention().overdue());
        catalogue.alsoAs("overdueImprovements", FigureName.of("attention.overdue"));
        count("attention.withoutOwner", plan.attention().withoutOwner());
        count("attention.withoutDue", plan.attention().withoutDue());
        count("attention.unverified", plan.attention().unverified());
        FigureName problems = FigureName.of("untackledProblems");
        List<Term> terms = plan.problems().stream().map(PlanExplaining::problem).toList();
        catalogue.add(problems, () -> new Explanation(problems, (double) terms.size(), Combination.COUNT, terms));
    }

    private static Term problem(UntackledProblem problem) {
        return new Term(new Subject.OfElement(problem.element()), null, List.of(Factor.of(Quantity.TIMES, 1, problem.problem().origin())));
    }

    private void count(String kind, List<Improvement> improvements) {
        FigureName name = FigureName.of(kind);
        catalogue.add(name, () -> keys.counted(name, improvements));
    }

    /** What an improvement is called in paths. */
    public String key(Improvement improvement) {
        return keys.of(improvement);
    }

    /** All of them. */
    public Explanations all() {
        return catalogue;
    }
}
