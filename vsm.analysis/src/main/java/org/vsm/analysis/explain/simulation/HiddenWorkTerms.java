package org.vsm.analysis.explain.simulation;

import java.util.List;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.resources.HiddenWork;

/** How much time is missing where units were observed to wait longer than they do in the simulation: the stated time less what is left. */
final class HiddenWorkTerms {

    private static final String SHARE = "delivered";

    private final FigureName observed;
    private final FigureName simulated;
    private final FigureName utilisation;

    /** The two waits that are compared, and of what time that is stated people work. */
    HiddenWorkTerms(FigureName observed, FigureName simulated, FigureName utilisation) {
        this.observed = observed;
        this.simulated = simulated;
        this.utilisation = utilisation;
    }

    /** @param hidden null where no time is missing */
    Explanation busyElsewhere(FigureName name, HiddenWork hidden) {
        if (hidden == null) {
            return new Explanation(name, null, Combination.DIFFERENCE, List.of());
        }
        List<Term> terms = List.of(Term.of(time("statedTime"), 1), Term.of(time("timeLeft"), hidden.timeLeft()));
        return new Explanation(name, hidden.busyElsewhere(), Combination.DIFFERENCE, terms, List.of(withTimeLeft(hidden), busier(hidden)), List.of());
    }

    /** The simulated wait grows as the formula does: the time left is the one with which it becomes the observed one. */
    private Explanation withTimeLeft(HiddenWork hidden) {
        Term scaled = new Term(new Subject.OfFigure(simulated), null, List.of(Factor.of(Quantity.FIGURE, hidden.known()),
                Factor.of(Quantity.CONGESTION, hidden.congestionWithLess()), Factor.of(Quantity.AVAILABLE, hidden.timeLeft()).dividing(),
                Factor.of(Quantity.CONGESTION, hidden.congestionAsStated()).dividing()));
        return new Explanation(observed, hidden.observed(), Combination.SUM, List.of(scaled));
    }

    /** The same work in less time: congestion follows from it. */
    private Explanation busier(HiddenWork hidden) {
        return new Explanation(time("utilisation"), hidden.utilisation() / hidden.timeLeft(), Combination.QUOTIENT,
                List.of(Term.of(utilisation, hidden.utilisation()), Term.of(time("timeLeft"), hidden.timeLeft())));
    }

    private static FigureName time(String which) {
        return FigureName.of("simulation.waitChecks." + which).in(SHARE);
    }
}
