package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.leadtime.SolvedType;
import org.vsm.analysis.quality.CompleteAccurate;
import org.vsm.analysis.routes.OnwardWays;

/**
 * Rolled %C&amp;A of one type of work where there are too many ways to show: of the delivered units, less those that some step is
 * the first one to pass on incomplete or inaccurate. For each step those units count that are complete and accurate so far.
 */
final class InaccurateTerms {

    private final Solutions solutions;
    private final SolvedType type;
    private final OnwardWays ways;

    InaccurateTerms(Solutions solutions, SolvedType type) {
        this.solutions = solutions;
        this.type = type;
        this.ways = new OnwardWays(solutions.withoutRework(type).beforeDelivery());
    }

    /** Without rework, ways lead forward only: each node is looked at when all that lead to it have been. */
    Explanation explanation(FigureName name) {
        int from = ways.section().from();
        double[] sound = new double[ways.section().size() + 1];
        sound[0] = 1;
        List<Term> terms = new ArrayList<>();
        terms.add(Term.of(FigureName.of("deliveredUnits"), 1));
        for (int i = 0; i < ways.section().size(); i++) {
            Node node = solutions.graph().node(from + i);
            ShareFact accurate = ways.from(from + i).isEmpty() ? null : CompleteAccurate.fact(node, type.type().name());
            double share = accurate == null ? 1 : accurate.share().doubleValue();
            if (share < 1 && sound[i] > 0) {
                terms.add(term(node, sound[i], share, accurate));
            }
            double after = sound[i] * share;
            ways.from(from + i).forEach(way -> sound[way.to() - from] += way.share() * after);
        }
        return new Explanation(name, sound[ways.section().size()], Combination.DIFFERENCE, terms);
    }

    private static Term term(Node node, double sound, double accurate, ShareFact fact) {
        return new Term(new Subject.OfElement(node.element().label()), null, List.of(Factor.of(Quantity.UNITS_SOUND, sound),
                Factor.of(Quantity.INACCURATE, 1 - accurate, fact.origin()).from(fact.source())));
    }
}
