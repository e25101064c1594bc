package org.vsm.analysis.explain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.plan.Assessment;
import org.vsm.analysis.plan.Improvement;
import org.vsm.analysis.plan.Improvement.Decision;
import org.vsm.analysis.plan.Improvement.Status;
import org.vsm.analysis.plan.Plan;

/** How well a register is kept, improvement by improvement. */
final class HealthTerms {

    private final Plan plan;
    private final ImprovementKeys keys;
    private final List<Improvement> aged;
    private final List<Improvement> verified;

    HealthTerms(Plan plan, ImprovementKeys keys) {
        this.plan = plan;
        this.keys = keys;
        this.aged = improvements(entry -> entry.improvement().age(plan.on()).isPresent());
        this.verified = improvements(entry -> entry.improvement().daysToVerification().isPresent());
    }

    void addTo(Catalogue catalogue) {
        FigureName meanAge = FigureName.of("health.meanAge");
        FigureName oldest = FigureName.of("health.oldest");
        FigureName verification = FigureName.of("health.proposalToVerified");
        FigureName hitRate = FigureName.of("health.hitRate");
        catalogue.add(meanAge, () -> new Explanation(meanAge, plan.health().meanAge(), Combination.SUM,
                aged.stream().map(each -> keys.term(each, age(each), Factor.of(Quantity.IMPROVEMENTS, aged.size()).dividing())).toList()));
        catalogue.add(oldest, () -> new Explanation(oldest, plan.health().oldest(), Combination.HIGHEST,
                aged.stream().map(each -> keys.term(each, age(each))).toList()));
        catalogue.add(verification, () -> verification(verification));
        catalogue.add(FigureName.of("health.judged"), this::judged);
        catalogue.add(FigureName.of("health.hits"), this::hits);
        catalogue.add(hitRate, () -> hitRate(hitRate));
    }

    private Factor age(Improvement improvement) {
        return Factor.of(Quantity.CALENDAR_DAYS, improvement.age(plan.on()).orElseThrow(), improvement.firstDated().orElseThrow().origin());
    }

    /** The mean, and for each improvement the days that it is between. */
    private Explanation verification(FigureName name) {
        List<Term> terms = new ArrayList<>();
        List<Explanation> parts = new ArrayList<>();
        for (Improvement each : verified) {
            Explanation own = daysOf(each);
            parts.add(own);
            terms.add(keys.term(each, Factor.of(Quantity.CALENDAR_DAYS, own.value()), Factor.of(Quantity.IMPROVEMENTS, verified.size()).dividing()));
        }
        return new Explanation(name, plan.health().proposalToVerified(), Combination.SUM, terms, parts, List.of());
    }

    private Explanation daysOf(Improvement improvement) {
        Decision first = improvement.firstDated().orElseThrow();
        Decision last = improvement.lastDated(Status.VERIFIED).orElseThrow();
        return new Explanation(FigureName.of("improvements.proposalToVerified", keys.of(improvement)),
                (double) improvement.daysToVerification().orElseThrow(), Combination.DIFFERENCE, List.of(day("verified", last), day("first", first)));
    }

    /** Days are numbers since 1970-01-01. */
    private static Term day(String which, Decision decision) {
        LocalDate date = decision.date();
        return new Term(new Subject.OfFigure(FigureName.of("day." + which).in("day")), null,
                List.of(Factor.of(Quantity.FIGURE, date.toEpochDay(), decision.origin())));
    }

    private Explanation judged() {
        return keys.counted(FigureName.of("health.judged"), improvements(entry -> entry.isHit() != null));
    }

    private Explanation hits() {
        return keys.counted(FigureName.of("health.hits"), improvements(entry -> Boolean.TRUE.equals(entry.isHit())));
    }

    private List<Improvement> improvements(Predicate<Assessment> which) {
        return plan.entries().stream().filter(which).map(Assessment::improvement).toList();
    }

    private Explanation hitRate(FigureName name) {
        Explanation hits = hits();
        Explanation judged = judged();
        List<Term> terms = plan.health().hitRate() == null ? List.of()
                : List.of(Term.of(hits.name(), hits.value()), Term.of(judged.name(), judged.value()));
        return new Explanation(name, plan.health().hitRate(), Combination.QUOTIENT, terms, List.of(hits, judged), List.of());
    }
}
